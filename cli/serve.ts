import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Settings } from '../models/settings.js';
import { createBoundedDrawer } from '../pipeline/bounded/bounded-drawer.js';
import { type InboxOptions, watchInbox } from '../pipeline/inbox.js';
import { inboxFiles } from '../pipeline/inbox-files.js';
import { originalPath } from '../pipeline/originals.js';
import { retryFile } from '../pipeline/retry.js';
import { type RetryQueue, retryQueue } from '../pipeline/retry-queue.js';
import { createApp } from '../server/app.js';
import { listen, type Serving } from '../server/serve.js';
import type { FileEntry } from '../store/store.js';
import { CliError, EXIT } from './cli-error.js';
import { inboxLog } from './inbox-log.js';
import { readingNow } from './reading-now.js';
import { ingestServices, now } from './services.js';
import type { Terminal } from './terminal.js';
import { inboxOptions, stopped } from './watch.js';

/** Pictures of pages: enough to read small print on a screen. */
const SHARPNESS = { dpi: 120, longestSide: 2400 };
/** In seconds. */
const LONGEST_DRAWING = 20;

/** `kehoach serve`: watches the inbox and serves page, API and feed until stopped. */
export async function serveCommand(
  options: { readonly signal: AbortSignal },
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  const { services, close } = ingestServices(settings, terminal, options.signal);
  const reading = readingNow();
  const onProgress: typeof services.onProgress = (progress) => {
    reading.progress(progress);
    services.onProgress?.(progress);
  };
  const inbox = inboxOptions(settings, { ...services, onProgress }, terminal);
  const drawer = createBoundedDrawer({ ...settings.limits, seconds: LONGEST_DRAWING });
  const again = retries(inbox, settings, terminal, options.signal);
  const app = createApp({
    store: services.store,
    settings,
    now,
    activity: () => {
      const current = reading.state();
      return {
        reading: current,
        waiting: [...waitingIn(settings.inbox).filter((name) => name !== current?.file), ...again.names()],
      };
    },
    retry: again.add,
    original: (sha256, file) => readOriginal(settings.data, sha256, file),
    picture: (sha256, file, page) =>
      drawer.draw({ path: originalPath(settings.data, sha256, file), file, page, sharpness: SHARPNESS }),
    pageSize: (sha256, file, page) => drawer.measure({ path: originalPath(settings.data, sha256, file), file, page }),
  });
  try {
    const watching = watchInbox({ ...inbox, ingest: reading.around(inbox.ingest) });
    try {
      const serving = await start(app, settings);
      terminal.err(
        `Trang web: ${serving.url}\nLịch: ${serving.url}/calendar.ics\nHộp thư đến: ${settings.inbox} (bấm Ctrl-C để dừng)\n`,
      );
      await stopped(options.signal);
      await serving.close();
    } finally {
      await watching.close();
      await again.empty();
    }
  } finally {
    drawer.close();
    await close();
  }
}

/** Reads files again as the page asks; what still waits when the service is stopped keeps its state. */
function retries(
  { inbox, services }: InboxOptions,
  settings: Settings,
  terminal: Terminal,
  signal: AbortSignal,
): RetryQueue {
  const log = inboxLog(settings, terminal);
  const retry = async (entry: FileEntry): Promise<void> => {
    if (signal.aborted) return;
    const result = await retryFile(entry, inbox, services);
    log.done(result, services.store.fileBySha(entry.sha256)?.movedTo ?? entry.path);
  };
  return retryQueue(retry, (path, error) => {
    if (!signal.aborted) log.fault(path, error);
  });
}

async function start(app: Parameters<typeof listen>[0], { host, port }: Settings): Promise<Serving> {
  try {
    return await listen(app, host, port);
  } catch (cause) {
    const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    const why = busy
      ? `Cổng ${port} đang có chương trình khác dùng, có thể là một kehoach đã chạy từ trước (mở thử http://${host}:${port})`
      : `Không mở được ${host}:${port}`;
    throw new CliError(`${why}. Hãy chọn cổng khác: --port, hoặc "port" trong kehoach.json.`, EXIT.fault, cause);
  }
}

/** Names of the files that lie in the inbox now; none while the folder can't be read. */
function waitingIn(inbox: string): readonly string[] {
  try {
    return inboxFiles(inbox).map(({ path }) => basename(path));
  } catch {
    return [];
  }
}

function readOriginal(data: string, sha256: string, file: string): Uint8Array | null {
  try {
    return readFileSync(originalPath(data, sha256, file));
  } catch {
    return null;
  }
}
