import type { Settings } from '../models/settings.js';
import { FILE_STATE_LABELS } from '../models/status-labels.js';
import { type Ingested, ingest } from '../pipeline/ingest.js';
import { isEdxml } from '../pipeline/read/edxml.js';
import { CliError, EXIT } from './cli-error.js';
import { readInput } from './extract.js';
import { ingestServices } from './services.js';
import type { Terminal } from './terminal.js';

/** One line for people on what became of a file. */
export function describeIngested({ file, state, reason, saved }: Ingested): string {
  const what = !saved
    ? ''
    : saved.outcome === 'unchanged'
      ? ' (không có gì mới)'
      : `: ${saved.added} nhiệm vụ mới, ${saved.changed} thay đổi, ${saved.withdrawn} rút`;
  const unsure = saved?.unsure ?? [];
  const ask =
    unsure.length > 0 ? `\n  Có thể là một bản khác của văn bản đã có: kehoach versions ${saved?.documentId}` : '';
  return `${file}: ${FILE_STATE_LABELS[state]}${what}${reason ? `\n  ${reason}` : ''}${ask}\n`;
}

/** `kehoach ingest FILE…`: reads files into the index, each with the edXML message beside it; they stay where they are. */
export async function ingestCommand(
  files: readonly string[],
  options: { readonly again: boolean; readonly signal: AbortSignal },
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  for (const file of files) readInput(file);
  const documents = files.filter((file) => !isEdxml(file));
  if (documents.length === 0)
    throw new CliError('Tệp edXML được đọc cùng văn bản cùng tên. Hãy nêu tên tệp văn bản.', EXIT.usage);
  const { services, close } = ingestServices(settings, terminal, options.signal);
  let unread = 0;
  try {
    for (const file of documents) {
      options.signal.throwIfAborted();
      const result = await ingest(file, { ...services, again: options.again });
      terminal.progress('');
      terminal.out(describeIngested(result));
      if (result.state === 'failed' || result.state === 'needs-person') unread++;
    }
  } finally {
    await close();
  }
  if (unread > 0)
    throw new CliError(`${unread} tệp chưa đọc được; tệp gốc vẫn được giữ trong ${settings.data}.`, EXIT.unreadable);
}
