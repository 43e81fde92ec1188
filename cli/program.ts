import { Command, Option } from 'commander';
import type { Settings } from '../models/settings.js';
import { taskStatusSchema } from '../models/task.js';
import { backupCommand, restoreCommand } from './backup.js';
import { calendarCommand } from './calendar.js';
import { speakVietnamese } from './commander-words.js';
import { deadlineCommand } from './deadline.js';
import { documentsCommand, showCommand } from './documents.js';
import { evalCommand } from './eval.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { loadSettings, type SettingFlags } from './load-settings.js';
import { type QueryFlags, readQuery } from './query-flags.js';
import { retryCommand } from './retry.js';
import { serveCommand } from './serve.js';
import { statusCommand } from './status.js';
import { type TaskFormat, tasksCommand } from './tasks.js';
import type { Terminal } from './terminal.js';
import { versionsCommand } from './versions.js';
import { watchCommand } from './watch.js';

/** What a command line runs in. */
export type Host = {
  readonly terminal: Terminal;
  readonly input: NodeJS.ReadableStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user asks to stop. */
  readonly signal: AbortSignal;
};

const EXIT_CODES = `
Mã thoát: 0 xong · 1 lỗi chương trình hoặc máy · 2 lệnh, bộ lọc hoặc cài đặt sai · 3 có tệp không đọc được · 4 không tìm thấy · 130 bị dừng (Ctrl-C)
Cài đặt: cờ dòng lệnh > biến môi trường (KEHOACH_DATA, KEHOACH_INBOX, KEHOACH_HOST, KEHOACH_PORT) > kehoach.json > mặc định`;

type SettingsWith = (flags?: SettingFlags) => Settings;

/** Every command with its flags (docs/cli.md lists them; a test keeps the two equal). */
export function createProgram(host: Host): Command {
  const program = speakVietnamese(new Command('kehoach'))
    .description('Đọc kế hoạch, chỉ thị, công văn và lập sổ nhiệm vụ: ai làm gì, với ai, hạn nào.')
    .version('0.1.0', '-V, --version', 'in số phiên bản')
    .option('--config <tệp>', 'tệp cài đặt (mặc định ./kehoach.json)')
    .option('--data <thư-mục>', 'thư mục chứa sổ, bản gốc và bản sao (mặc định ./data)')
    .addHelpText('after', EXIT_CODES)
    .configureOutput({ writeOut: host.terminal.out, writeErr: host.terminal.err })
    .exitOverride();
  const settings: SettingsWith = (flags = {}) => {
    const { config, data } = program.opts<{ config?: string; data?: string }>();
    return loadSettings(config ?? null, { ...(data === undefined ? {} : { data }), ...flags }, host.environment);
  };
  addReading(program, settings, host);
  addInbox(program, settings, host);
  addSafety(program, settings, host);
  addAsking(program, settings, host);
  return program;
}

/** Commands that read files named on the command line. */
function addReading(program: Command, settings: SettingsWith, { terminal, signal, input }: Host): void {
  program
    .command('extract')
    .description('đọc một tệp và in các nhiệm vụ (không cần sổ)')
    .argument('<tệp>', 'PDF, Word (.docx, .doc), RTF, ODT, HTML hoặc ảnh quét')
    .option('--json', 'in JSON (docs/contract.md); thông báo và tiến độ ra lỗi chuẩn', false)
    .option('--explain', 'in vì sao: mỗi giá trị do quy tắc nào, từ chữ nào, ở đâu', false)
    .action((file: string, options: { json: boolean; explain: boolean }) =>
      extractCommand(file, { ...options, signal }, settings(), terminal),
    );
  program
    .command('ingest')
    .description('đọc các tệp vào sổ; tệp để nguyên chỗ cũ')
    .argument('<tệp...>')
    .option('--again', 'đọc lại cả tệp đã có trong sổ', false)
    .action((files: string[], options: { again: boolean }) =>
      ingestCommand(files, { ...options, signal }, settings(), terminal),
    );
  program
    .command('deadline')
    .description('đọc các dòng {"phrase":…,"issuedOn":…} từ đầu vào chuẩn, in mỗi dòng một thời hạn')
    .action(() => deadlineCommand(input, settings(), terminal));
  program
    .command('eval')
    .description('đo độ đúng trên các văn bản có đáp án đi kèm (docs/annotation.md)')
    .argument('<thư-mục>', 'mỗi văn bản có TÊN.gold.json, hoặc mỗi thư mục con có gold.json')
    .option('--json', 'in các con số dạng JSON', false)
    .option('--results <thư-mục>', 'nơi giữ kết quả theo ngày (mặc định results trong thư mục đó)')
    .option('--no-results', 'không giữ kết quả')
    .action((folder: string, options: { json: boolean; results?: string | false }) =>
      evalCommand(folder, { ...options, signal }, settings(), terminal),
    );
}

/** Commands that watch the inbox. */
function addInbox(program: Command, settings: SettingsWith, { terminal, signal }: Host): void {
  program
    .command('watch')
    .description('theo dõi hộp thư đến, đọc mọi tệp được thả vào')
    .option('--once', 'đọc các tệp đang có rồi thoát (để chạy theo lịch)', false)
    .option('--inbox <thư-mục>', 'hộp thư đến (mặc định ./inbox)')
    .action(({ once, ...flags }: { once: boolean; inbox?: string }) =>
      watchCommand({ once, signal }, settings(flags), terminal),
    );
  program
    .command('status')
    .description('hộp thư đến đang ra sao: tệp đang chờ, tệp mới đọc, tệp cần người xem')
    .option('--json', 'in JSON', false)
    .option('--inbox <thư-mục>', 'hộp thư đến (mặc định ./inbox)')
    .action(({ json, ...flags }: { json: boolean; inbox?: string }) =>
      statusCommand({ json }, settings(flags), terminal),
    );
  program
    .command('retry')
    .description('đọc lại các tệp từ bản gốc, sau khi đã khắc phục hoặc nâng cấp')
    .argument('[tệp...]', 'mã trong kehoach status, tên tệp hoặc sha256')
    .option('--failed', 'mọi tệp không đọc được', false)
    .option('--review', 'mọi tệp cần người xem', false)
    .action((files: string[], options: { failed: boolean; review: boolean }) =>
      retryCommand(files, { ...options, signal }, settings(), terminal),
    );
  program
    .command('serve')
    .description('chạy dịch vụ: hộp thư đến, trang web, API và lịch')
    .option('--inbox <thư-mục>', 'hộp thư đến (mặc định ./inbox)')
    .option('--host <địa-chỉ>', 'địa chỉ lắng nghe (mặc định 127.0.0.1)')
    .option('--port <cổng>', 'cổng (mặc định 4123)')
    .action((flags: SettingFlags) => serveCommand({ signal }, settings(flags), terminal));
}

/** Commands that keep the data folder safe. */
function addSafety(program: Command, settings: SettingsWith, { terminal }: Host): void {
  program
    .command('backup')
    .description('sao lưu sổ và mọi bản gốc vào một thư mục mới; dịch vụ cứ chạy')
    .argument('<thư-mục>')
    .action((folder: string) => backupCommand(folder, settings(), terminal));
  program
    .command('restore')
    .description('khôi phục bản sao lưu vào thư mục dữ liệu chưa có sổ')
    .argument('<thư-mục>')
    .action((folder: string) => restoreCommand(folder, settings(), terminal));
}

/** Commands that ask the index. */
function addAsking(program: Command, settings: SettingsWith, { terminal }: Host): void {
  filters(program.command('tasks').description('liệt kê nhiệm vụ trong sổ'))
    .addOption(new Option('--format <dạng>', 'cách in').choices(['table', 'json', 'csv']).default('table'))
    .action(({ format, ...query }: QueryFlags & { readonly format: TaskFormat }) =>
      tasksCommand(readQuery(query), format, settings(), terminal),
    );
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
  program
    .command('versions')
    .description('xem các bản (dự thảo, bản ký, bản quét) của một văn bản, và cho biết tệp nào là cùng một văn bản')
    .argument('<văn-bản>', 'mã, số ký hiệu hoặc tên tệp')
    .option('--same <văn-bản>', 'là cùng một văn bản với văn bản này')
    .option('--different <văn-bản>', 'văn bản này, hoặc bản này (tên tệp, sha256), là văn bản khác')
    .option('--json', 'in JSON', false)
    .action((id: string, options: { same?: string; different?: string; json: boolean }) =>
      versionsCommand(id, options, settings(), terminal),
    );
  filters(program.command('calendar').description('in lịch thời hạn (iCalendar)')).action((flags: QueryFlags) =>
    calendarCommand(readQuery(flags), settings(), terminal),
  );
}

/** The filters that `tasks` and `calendar` share: those of models/query.ts. */
const filters = (command: Command): Command =>
  command
    .option('--body <tên>', 'cơ quan có trong chủ trì hoặc phối hợp, có dấu hay không dấu')
    .addOption(new Option('--role <vai>', 'vai của cơ quan đó').choices(['lead', 'coordinating']))
    .option('--ours', 'chỉ việc của cơ quan mình (organisation trong kehoach.json), kèm lý do')
    .option('--due-from <ngày>', 'hạn từ ngày này (31/12/2023 hoặc 2023-12-31)')
    .option('--due-to <ngày>', 'hạn đến hết ngày này (31/12/2023 hoặc 2023-12-31)')
    .option('--status <trạng-thái>', `một hay nhiều, cách nhau dấu phẩy: ${taskStatusSchema.options.join(', ')}`)
    .option('--document <văn-bản>', 'mã, số ký hiệu hoặc tên tệp của văn bản')
    .option('--search <chữ>', 'tìm chữ, có dấu hay không dấu')
    .addOption(new Option('--class <loại>', 'được giao hay định hướng chung').choices(['obligation', 'general']))
    .option('--limit <số>', 'nhiều nhất bao nhiêu dòng')
    .option('--offset <số>', 'bỏ qua bao nhiêu dòng đầu');
