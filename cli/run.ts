import { CommanderError } from 'commander';
import { BackupError } from '../pipeline/backup.js';
import { describeFault } from '../pipeline/faults.js';
import { UnreadableFile } from '../pipeline/read/unreadable.js';
import { StoreError } from '../store/store-error.js';
import { CliError, EXIT } from './cli-error.js';
import { createProgram, type Host } from './program.js';

/** Runs a command line, telling the user of a failure. @param words the arguments after the program's name @returns the exit code */
export async function run(words: readonly string[], host: Host): Promise<number> {
  try {
    await createProgram(host).parseAsync([...words], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    return report(error, host);
  }
}

function report(error: unknown, { terminal, signal }: Host): number {
  if (signal.aborted) return EXIT.interrupted;
  // Commander has told of it.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  terminal.progress('');
  const [words, code] = explain(error);
  terminal.err(`${words}\n`);
  return code;
}

/** What to tell the user of a failure, and its exit code. Only faults of the program show where they happened. */
function explain(error: unknown): readonly [string, number] {
  if (error instanceof CliError) return [error.message, error.exitCode];
  if (error instanceof UnreadableFile) return [error.message, EXIT.unreadable];
  if (error instanceof StoreError) return [error.message, error.code === 'ambiguous' ? EXIT.usage : EXIT.fault];
  const known = error instanceof BackupError ? error.message : describeFault(error);
  if (known !== null) return [known, EXIT.fault];
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    `Chương trình gặp lỗi. Hãy thử lại; nếu vẫn lỗi, gửi những dòng dưới đây cho người quản trị.\n${trace}`,
    EXIT.fault,
  ];
}
