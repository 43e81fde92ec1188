import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bodyKnowledge } from '../extractors/ours/index.js';
import type { Settings } from '../models/settings.js';
import { createBoundedReader } from '../pipeline/bounded/bounded-reader.js';
import type { IngestServices } from '../pipeline/ingest.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { CliError, EXIT } from './cli-error.js';
import type { Terminal } from './terminal.js';

/** The present instant, ISO 8601 UTC, whole seconds. */
export const now = (): string => new Date().toISOString().replace(/\.\d{3}Z$/u, 'Z');

const indexFile = (settings: Settings): string => join(settings.data, 'index.sqlite');

/** Opens the index for reading and writing, making the data folder when it is not there. */
export function openIndex(settings: Settings): Store {
  try {
    mkdirSync(settings.data, { recursive: true });
  } catch (cause) {
    throw new CliError(
      `Không tạo được thư mục dữ liệu ${settings.data}. Hãy kiểm tra quyền ghi và dung lượng đĩa.`,
      EXIT.fault,
      cause,
    );
  }
  return openStore(indexFile(settings), { dueSoonDays: settings.dueSoonDays, bodies: bodyKnowledge(settings) });
}

/** Runs a question against the index and closes it. */
export function withIndex<T>(settings: Settings, ask: (store: Store) => T): T {
  const store = openIndex(settings);
  try {
    return ask(store);
  } finally {
    store.close();
  }
}

/** Everything that reading files into the index needs. `close` ends the reading process and the index. */
export function ingestServices(
  settings: Settings,
  terminal: Terminal,
  signal: AbortSignal,
): { services: IngestServices; close: () => Promise<void> } {
  const store = openIndex(settings);
  const reader = createBoundedReader({ settings });
  const services: IngestServices = {
    store,
    reader,
    data: settings.data,
    now,
    signal,
    onProgress: ({ done, total }) => terminal.progress(`Đang đọc trang ${done}/${total} …`),
  };
  return {
    services,
    close: async () => {
      reader.close();
      store.close();
    },
  };
}
