import { type Parser, type ParsingContext, ParsingResult } from 'chrono-node';

export const DATE_UNITS = ['time', 'day', 'days', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type DateUnit = (typeof DATE_UNITS)[number];

/** What a written form states of one end of a date. What is not written is absent: never filled in here. */
export type StatedDay = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
};

/** What one written form reads: a day or an hour (`last` absent), or a period from the first day of `first` to the last of `last`. */
export type DateReading = {
  readonly unit: DateUnit;
  readonly first: StatedDay;
  readonly last?: StatedDay;
  readonly approximate?: boolean;
  /** 1 first … 5, or -1 last; only with unit `week`. */
  readonly week?: number;
};

export type Groups = Readonly<Record<string, string | undefined>>;

/** One written form: its name, phrases it reads, its parser. */
export type DateForm = { readonly name: string; readonly phrases: readonly string[]; readonly parser: Parser };

const COMPONENTS = ['year', 'month', 'day', 'hour', 'minute'] as const;

function assign(result: ParsingResult, end: 'start' | 'end', stated: StatedDay): void {
  const components = result[end];
  for (const part of COMPONENTS) {
    const value = stated[part];
    if (value !== undefined) components?.assign(part, value);
  }
}

/** chrono's result for a reading: what was written is assigned (certain), the unit and the approximation are tags. */
function toResult(context: ParsingContext, index: number, text: string, reading: DateReading): ParsingResult {
  const end = reading.last ? context.createParsingComponents({}) : undefined;
  const result = new ParsingResult(context.reference, index, text, context.createParsingComponents({}), end);
  assign(result, 'start', reading.first);
  if (reading.last) assign(result, 'end', reading.last);
  result.addTag(`unit/${reading.unit}`);
  if (reading.approximate) result.addTag('approximate');
  if (reading.week !== undefined) result.addTag(`week/${reading.week}`);
  return result;
}

/** "mùng 10 tháng 3 âm lịch": a day of the lunar calendar is no day of ours, and neither are its month or year. */
const LUNAR = /^(?:ngày\s*)?(?:mùng|mồng|(?:[\d/.\s-]|tháng|năm|ngày)+\(?\s*(?:âm\s+lịch|âl(?!\p{L})|a\.l))/u;

/** Not inside a word, a number or a document number ("Số 12/2023", "QĐ-2023"). */
function startsFreely(text: string, index: number): boolean {
  return !/[\p{L}\p{N}](?:\s*[/.])?$|\p{L}-$/u.test(text.slice(Math.max(0, index - 4), index));
}

/**
 * A written form as a chrono parser.
 * @param pattern over lower-case text (flag `u`, no `g`); its named groups go to `read`
 * @param read gives null where the figures make no date
 */
export function dateForm(
  name: string,
  phrases: readonly string[],
  pattern: RegExp,
  read: (groups: Groups, context: { readonly before: string; readonly after: string }) => DateReading | null,
): DateForm {
  const parser: Parser = {
    pattern: () => pattern,
    extract: (context, match) => {
      const { index = 0 } = match;
      // chrono searches the rest of the text after each try, so a look-behind in the pattern would not see this.
      if (!startsFreely(context.text, index) || LUNAR.test(context.text.slice(index))) return null;
      const around = { before: context.text.slice(0, index), after: context.text.slice(index + match[0].length) };
      const reading = read(match.groups ?? {}, around);
      return reading && toResult(context, index, match[0], reading);
    },
  };
  return { name, phrases, parser };
}

/** A number from a group; undefined when the group is absent, so that it can be spread into a `StatedDay`. */
export function figure(group: string | undefined): number | undefined {
  return group === undefined ? undefined : Number(group);
}
