import { basename, resolve } from 'node:path';
import type { Settings } from '../models/settings.js';
import { retryFile } from '../pipeline/retry.js';
import type { FileEntry, Store } from '../store/store.js';
import { CliError, EXIT } from './cli-error.js';
import { describeIngested } from './ingest.js';
import { ingestServices } from './services.js';
import type { Terminal } from './terminal.js';

type Options = { readonly failed: boolean; readonly review: boolean; readonly signal: AbortSignal };

/** `kehoach retry [ID…] [--failed] [--review]`: reads files of the index again from their originals. */
export async function retryCommand(
  references: readonly string[],
  options: Options,
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  const { services, close } = ingestServices(settings, terminal, options.signal);
  try {
    const entries = chosen(services.store, references, options);
    if (entries.length === 0) terminal.out('Không có tệp nào phải đọc lại.\n');
    for (const entry of entries) {
      options.signal.throwIfAborted();
      const result = await retryFile(entry, resolve(settings.inbox), services);
      terminal.progress('');
      terminal.out(describeIngested(result));
    }
  } finally {
    await close();
  }
}

function chosen(store: Store, references: readonly string[], { failed, review }: Options): readonly FileEntry[] {
  if (references.length === 0 && !failed && !review)
    throw new CliError('Hãy cho biết tệp nào (mã, tên tệp hoặc sha256), hoặc dùng --failed, --review.', EXIT.usage);
  const entries = store.files();
  for (const reference of references)
    if (!entries.some((entry) => isMeant(entry, reference)))
      throw new CliError(`Không có tệp nào là "${reference}". Dùng kehoach status để xem mã.`, EXIT.notFound);
  return entries.filter(
    (entry) =>
      (failed && entry.state === 'failed') ||
      (review && entry.state === 'needs-person') ||
      references.some((reference) => isMeant(entry, reference)),
  );
}

const isMeant = ({ id, path, sha256 }: FileEntry, reference: string): boolean =>
  String(id) === reference ||
  basename(path).normalize('NFC') === reference.normalize('NFC') ||
  (reference.length >= 8 && sha256.startsWith(reference));
