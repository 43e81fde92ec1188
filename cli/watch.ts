import { mkdirSync } from 'node:fs';
import type { Settings } from '../models/settings.js';
import { describeFault } from '../pipeline/faults.js';
import { type InboxOptions, sweepInbox, watchInbox } from '../pipeline/inbox.js';
import type { IngestServices } from '../pipeline/ingest.js';
import { takeIn } from '../pipeline/take-in.js';
import { describeIngested } from './ingest.js';
import { ingestServices } from './services.js';
import type { Terminal } from './terminal.js';

/** A file that looks cut off may still be on its way over a slow network, in seconds. */
const PATIENCE = 60;

/** What watching the inbox needs, with what happens told on the terminal. */
export function inboxOptions(settings: Settings, services: IngestServices, terminal: Terminal): InboxOptions {
  mkdirSync(settings.inbox, { recursive: true });
  return {
    inbox: settings.inbox,
    services,
    stableSeconds: settings.watch.stableSeconds,
    patienceSeconds: PATIENCE,
    everySeconds: settings.watch.everySeconds,
    ingest: (path, mayStillGrow) => takeIn(path, settings.inbox, services, mayStillGrow),
    onDone: (result, movedTo) => terminal.err(`${describeIngested(result)}  → ${movedTo}\n`),
    onFault: (path, error) => terminal.err(`${path}: ${describeFault(error) ?? String(error)}\n`),
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
