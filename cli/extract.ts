import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '../extractors/extract.js';
import { showDay } from '../models/day.js';
import { errorCode } from '../models/error-code.js';
import type { Settings } from '../models/settings.js';
import type { Extraction } from '../models/task.js';
import { readSidecar } from '../pipeline/read/edxml.js';
import { readDocument } from '../pipeline/read/read.js';
import { createOcr } from '../pipeline/read/scan/tesseract.js';
import { CliError, EXIT } from './cli-error.js';
import { explainForPeople } from './explain.js';
import { showBodies, showDeadline } from './show-task.js';
import { renderTable, type Terminal } from './terminal.js';

/** `kehoach extract FILE [--json] [--explain]`: reads one file and prints its duties, or why they are what they are; needs no index. */
export async function extractCommand(
  file: string,
  options: { readonly json: boolean; readonly explain: boolean; readonly signal: AbortSignal },
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  const bytes = readInput(file);
  const ocr = createOcr(settings.ocr);
  try {
    const document = await readDocument(bytes, basename(file), {
      ocr,
      signal: options.signal,
      onProgress: ({ done, total }) => terminal.progress(`Đang đọc trang ${done}/${total} …`),
    });
    terminal.progress('');
    const how = { ...settings, edxml: readSidecar(file) };
    const extraction = extract(document, how);
    for (const { severity, text } of extraction.messages)
      if (options.json || severity !== 'info') terminal.err(`${severity === 'info' ? 'Ghi chú' : 'Lưu ý'}: ${text}\n`);
    const noText = extraction.messages.find(({ code }) => code === 'no-text-found');
    if (noText && extraction.tasks.length === 0) throw new CliError(noText.text, EXIT.unreadable);
    if (options.explain) terminal.out(explainForPeople(document, how));
    else terminal.out(options.json ? contract(extraction) : forPeople(extraction, terminal));
  } finally {
    await ocr.close();
  }
}

/**
 * The bytes of a file named on the command line.
 * @throws CliError (exit code 3) with the reason in Vietnamese when there is no such file, it is a folder, or can't be read
 */
/** What docs/contract.md names: without what only the index needs. */
const contract = ({ fingerprint: _, ...extraction }: Extraction): string => `${JSON.stringify(extraction, null, 2)}\n`;

export function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = errorCode(cause);
    const why = code === 'ENOENT' ? 'không có tệp này' : code === 'EISDIR' ? 'đây là thư mục' : 'không đọc được';
    throw new CliError(`${file}: ${why}. Hãy kiểm tra lại đường dẫn.`, EXIT.unreadable, cause);
  }
}

function forPeople({ document, tasks }: Extraction, terminal: Terminal): string {
  const line = (label: string, value: string | null): string => (value ? `${label}: ${value}\n` : '');
  const head =
    line('Văn bản', [document.type, document.number].filter(Boolean).join(' ') || document.file) +
    line('Trích yếu', document.subject) +
    line('Cơ quan ban hành', document.issuer) +
    line('Ngày', document.issuedOn && showDay(document.issuedOn)) +
    line('Người ký', document.signer?.name ?? null);
  const obligations = tasks.filter((task) => task.class === 'obligation');
  const general = tasks.length - obligations.length;
  const rows = obligations.map((task) => [
    task.ordinal ?? '',
    task.text,
    showBodies(task.lead),
    showBodies(task.coordinating),
    showDeadline(task.deadline),
  ]);
  const table = renderTable(terminal, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'], [1, 8, 4, 4, 3], rows);
  return `${head}\n${obligations.length} nhiệm vụ được giao${general > 0 ? `, ${general} định hướng chung (không tính vào theo dõi)` : ''}\n${obligations.length > 0 ? table : ''}`;
}
