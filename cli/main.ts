#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import type { Settings } from '../models/settings.js';
import { taskStatusSchema } from '../models/task.js';
import { UnreadableFile } from '../pipeline/read/unreadable.js';
import { StoreError } from '../store/store-error.js';
import { calendarCommand } from './calendar.js';
import { CliError, EXIT } from './cli-error.js';
import { deadlineCommand } from './deadline.js';
import { documentsCommand, showCommand } from './documents.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { loadSettings, type SettingFlags } from './load-settings.js';
import { type QueryFlags, readQuery } from './query-flags.js';
import { serveCommand } from './serve.js';
import { type TaskFormat, tasksCommand } from './tasks.js';
import { processTerminal } from './terminal.js';
import { watchCommand } from './watch.js';

const EXIT_CODES = `
Mã thoát: 0 xong · 1 lỗi chương trình hoặc máy · 2 lệnh, bộ lọc hoặc cài đặt sai · 3 có tệp không đọc được · 4 không tìm thấy · 130 bị dừng (Ctrl-C)
Cài đặt: cờ dòng lệnh > biến môi trường (KEHOACH_DATA, KEHOACH_INBOX, KEHOACH_HOST, KEHOACH_PORT) > kehoach.json > mặc định`;

const terminal = processTerminal();
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
// A reader that closes early ("kehoach tasks | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.fault),
);

const program = new Command('kehoach')
  .description('Đọc kế hoạch, chỉ thị, công văn và lập sổ nhiệm vụ: ai làm gì, với ai, hạn nào.')
  .version('0.1.0')
  .option('--config <tệp>', 'tệp cài đặt (mặc định ./kehoach.json)')
  .option('--data <thư-mục>', 'thư mục chứa sổ, bản gốc và bản sao (mặc định ./data)')
  .addHelpText('after', EXIT_CODES)
  .configureOutput({ writeErr: (text) => terminal.err(text) })
  .exitOverride();

const settings = (extra: SettingFlags = {}): Settings => {
  const { config, data } = program.opts<{ config?: string; data?: string }>();
  return loadSettings(config ?? null, { ...(data === undefined ? {} : { data }), ...extra }, process.env);
};

const filters = (command: Command): Command =>
  command
    .option('--body <tên>', 'cơ quan có trong chủ trì hoặc phối hợp, có dấu hay không dấu')
    .addOption(new Option('--role <vai>', 'vai của cơ quan đó').choices(['lead', 'coordinating']))
    .option('--due-from <ngày>', 'hạn từ ngày này (YYYY-MM-DD)')
    .option('--due-to <ngày>', 'hạn đến hết ngày này (YYYY-MM-DD)')
    .option('--status <trạng-thái>', `một hay nhiều, cách nhau dấu phẩy: ${taskStatusSchema.options.join(', ')}`)
    .option('--document <văn-bản>', 'mã, số ký hiệu hoặc tên tệp của văn bản')
    .option('--search <chữ>', 'tìm chữ, có dấu hay không dấu')
    .addOption(new Option('--class <loại>', 'được giao hay định hướng chung').choices(['obligation', 'general']))
    .option('--limit <số>', 'nhiều nhất bao nhiêu dòng');

program
  .command('extract')
  .description('đọc một tệp và in các nhiệm vụ (không cần sổ)')
  .argument('<tệp>', 'PDF, Word (.docx) hoặc ảnh quét')
  .option('--json', 'in JSON (docs/contract.md); thông báo và tiến độ ra lỗi chuẩn', false)
  .action((file: string, options: { json: boolean }) =>
    extractCommand(file, { ...options, signal: stop.signal }, settings(), terminal),
  );

program
  .command('ingest')
  .description('đọc các tệp vào sổ; tệp để nguyên chỗ cũ')
  .argument('<tệp...>')
  .option('--again', 'đọc lại cả tệp đã có trong sổ', false)
  .action((files: string[], options: { again: boolean }) =>
    ingestCommand(files, { ...options, signal: stop.signal }, settings(), terminal),
  );

program
  .command('watch')
  .description('theo dõi hộp thư đến, đọc mọi tệp được thả vào')
  .option('--once', 'đọc các tệp đang có rồi thoát (cho cron)', false)
  .option('--inbox <thư-mục>', 'hộp thư đến (mặc định ./inbox)')
  .action((options: { once: boolean; inbox?: string }) =>
    watchCommand(
      { once: options.once, signal: stop.signal },
      settings(options.inbox === undefined ? {} : { inbox: options.inbox }),
      terminal,
    ),
  );

program
  .command('serve')
  .description('chạy dịch vụ: hộp thư đến, trang web, API và lịch')
  .option('--inbox <thư-mục>', 'hộp thư đến (mặc định ./inbox)')
  .option('--host <địa-chỉ>', 'địa chỉ lắng nghe (mặc định 127.0.0.1)')
  .option('--port <cổng>', 'cổng (mặc định 4123)')
  .action((options: { inbox?: string; host?: string; port?: string }) =>
    serveCommand({ signal: stop.signal }, settings(options), terminal),
  );

filters(program.command('tasks').description('liệt kê nhiệm vụ trong sổ'))
  .addOption(new Option('--format <dạng>', 'cách in').choices(['table', 'json', 'csv']).default('table'))
  .action((flags: { readonly [name: string]: string | undefined; readonly format: TaskFormat }) => {
    const { format, ...query } = flags;
    tasksCommand(readQuery(query), format, settings(), terminal);
  });

program
  .command('documents')
  .description('liệt kê văn bản trong sổ')
  .option('--search <chữ>', 'tìm chữ, có dấu hay không dấu')
  .option('--json', 'in JSON', false)
  .action((options: { search?: string; json: boolean }) => documentsCommand(options, settings(), terminal));

program
  .command('show')
  .description('xem một nhiệm vụ hoặc một văn bản')
  .argument('<mã>', 'mã nhiệm vụ, hoặc mã, số ký hiệu, tên tệp của văn bản')
  .option('--json', 'in JSON', false)
  .action((id: string, options: { json: boolean }) => showCommand(id, options, settings(), terminal));

filters(program.command('calendar').description('in lịch thời hạn (iCalendar)')).action((flags: QueryFlags) =>
  calendarCommand(readQuery(flags), settings(), terminal),
);

program
  .command('deadline')
  .description('đọc các dòng {"phrase":…,"issuedOn":…} từ đầu vào chuẩn, in mỗi dòng một thời hạn')
  .action(() => deadlineCommand(process.stdin, settings(), terminal));

/** The exit code of a failure, after telling the user of it. */
function report(error: unknown): number {
  if (stop.signal.aborted) return EXIT.interrupted;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  terminal.progress('');
  if (error instanceof CliError) {
    terminal.err(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof UnreadableFile) {
    terminal.err(`${error.message}\n`);
    return EXIT.unreadable;
  }
  if (error instanceof StoreError) {
    terminal.err(`${error.message}\n`);
    return EXIT.fault;
  }
  terminal.err(`Lỗi chương trình: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.fault;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
