import { type Command, Help } from 'commander';

/** Commander's own headings, in Vietnamese. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Cờ:',
  'Arguments:': 'Tham số:',
  'Commands:': 'Lệnh:',
};

/** What commander says of a wrong command line, as a whole sentence each, the most specific first. */
const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.+?)'/u, 'Không có lệnh “$1”.'],
  [/^error: unknown option '(.+?)'/u, 'Không có cờ “$1”.'],
  [/^error: missing required argument '(.+?)'/u, 'Thiếu <$1>.'],
  [/^error: option '(.+?)' argument missing/u, 'Cờ “$1” thiếu giá trị.'],
  [
    /^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\.$/mu,
    'Cờ “$1” không nhận “$2”. Hãy chọn: $3.',
  ],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\./u, 'Cờ “$1” không nhận “$2”.'],
  [
    /^error: too many arguments(?: for '.+?')?\. Expected (\d+) arguments? but got (\d+)\./u,
    'Thừa tham số: cần $1, đã nhận $2.',
  ],
  [/\(Did you mean (?:one of )?(.+?)\?\)/u, 'Có phải là $1?'],
];

/** An error of commander in Vietnamese, with where to look; one that it does not know stays as it is. */
export function errorInVietnamese(text: string): string {
  const said = ERRORS.reduce((words, [pattern, instead]) => words.replace(pattern, instead), text.trim());
  return `${said}\nXem kehoach --help, hoặc --help sau tên lệnh.\n`;
}

const placeholders = (term: string): string => term.replace('[options]', '[cờ]').replace('[command]', '[lệnh]');

/** Makes a program, before commands are added to it, speak Vietnamese: help, headings, errors. */
export function speakVietnamese(program: Command): Command {
  const help = new Help();
  return program
    .helpOption('-h, --help', 'in trợ giúp')
    .helpCommand('help [lệnh]', 'in trợ giúp của một lệnh')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (command) => placeholders(help.commandUsage(command)),
      subcommandTerm: (command) => placeholders(help.subcommandTerm(command)),
      optionDescription: (option) =>
        help.optionDescription(option).replace('(choices: ', '(chọn: ').replace('default: ', 'mặc định: '),
    })
    .configureOutput({ outputError: (text, write) => write(errorInVietnamese(text)) });
}
