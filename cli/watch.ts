import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../models/settings.js';
import { type InboxOptions, sweepInbox, watchInbox } from '../pipeline/inbox.js';
import { inboxFiles } from '../pipeline/inbox-files.js';
import type { IngestServices } from '../pipeline/ingest.js';
import { isBelow } from '../pipeline/is-below.js';
import { takeIn } from '../pipeline/take-in.js';
import { CliError, EXIT } from './cli-error.js';
import { inboxLog } from './inbox-log.js';
import { ingestServices } from './services.js';
import type { Terminal } from './terminal.js';

/** A file that looks cut off may still be on its way over a slow network, in seconds. */
const PATIENCE = 60;

/**
 * What watching the inbox needs, with what happens told on the terminal.
 * @throws CliError when the data folder lies in the inbox: the index would be read as a document
 */
export function inboxOptions(settings: Settings, services: IngestServices, terminal: Terminal): InboxOptions {
  const inbox = resolve(settings.inbox);
  if (isBelow(inbox, resolve(settings.data)))
    throw new CliError(
      'Thư mục dữ liệu không được nằm trong hộp thư đến. Hãy sửa data hoặc inbox trong kehoach.json.',
      EXIT.usage,
    );
  mkdirSync(inbox, { recursive: true });
  const log = inboxLog(settings, terminal);
  return {
    inbox,
    services,
    stableSeconds: settings.watch.stableSeconds,
    patienceSeconds: PATIENCE,
    everySeconds: settings.watch.everySeconds,
    ingest: (path, mayStillGrow) => takeIn(path, inbox, services, mayStillGrow),
    onDone: log.done,
    onFault: log.fault,
  };
}

/** Resolves when the process is asked to stop. */
export const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** `kehoach watch [--once]`: reads what is dropped into the inbox, until stopped. */
export async function watchCommand(
  options: { readonly once: boolean; readonly signal: AbortSignal },
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  const { services, close } = ingestServices(settings, terminal, options.signal);
  const inbox = inboxOptions(settings, services, terminal);
  try {
    if (options.once) {
      await sweepInbox(inbox);
      const left = inboxFiles(inbox.inbox).length;
      if (left > 0) terminal.err(`Còn ${left} tệp trong hộp thư đến, có vẻ chưa chép xong; lần chạy sau sẽ đọc.\n`);
      return;
    }
    const watching = watchInbox(inbox);
    terminal.err(`Đang theo dõi ${settings.inbox}. Thả tệp vào đó; bấm Ctrl-C để dừng.\n`);
    await stopped(options.signal);
    await watching.close();
  } finally {
    await close();
  }
}
