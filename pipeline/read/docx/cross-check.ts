import mammoth from 'mammoth';
import type { Message } from '../../../models/message.js';

/**
 * Reads the body a second time with mammoth and compares the letters: what mammoth saw and we did not was lost.
 * Only that direction counts, as mammoth leaves out numbers of lists, headers, footnotes and simple fields; its hidden text is
 * part of `ours`. See docs/decisions/word-reading.md.
 */
export async function crossCheck(bytes: Uint8Array, ours: string): Promise<Message[]> {
  const other = await readWithMammoth(bytes);
  if (other === null) return [];
  const lost = countMissing(letters(other), letters(ours));
  if (lost === 0) return [];
  const text = `Hai cách đọc tệp Word cho kết quả khác nhau: có thể thiếu ${lost} chữ cái hoặc chữ số. Hãy so lại với bản gốc.`;
  return [{ code: 'docx-text-differs', severity: 'warning', text, place: null }];
}

async function readWithMammoth(bytes: Uint8Array): Promise<string | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return (await mammoth.extractRawText({ buffer })).value;
  } catch {
    // mammoth gives up on packages that Word opens (parts left out, odd relationships): then there is nothing to compare.
    return null;
  }
}

function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

function countMissing(all: ReadonlyMap<string, number>, from: ReadonlyMap<string, number>): number {
  return [...all].reduce((sum, [letter, count]) => sum + Math.max(0, count - (from.get(letter) ?? 0)), 0);
}
