import type { Paragraph } from '../../models/block.js';
import { isNumberLine, NUMBER_LINE } from './phrases.js';
import { BELIEVABLE, confidenceOf } from './zones.js';

export type DocumentNumber = { readonly number: string | null; readonly symbol: string | null };

/** "12", "09/2009", "12a": what may stand before the symbol. Anything else, "0k" too, is handwriting or a stamp's ink. */
const SERIAL = /^(?=\d*[1-9])\d{1,5}[a-z]?(?:\/(?:19|20)\d\d)?$/u;

/**
 * Số, ký hiệu (ô 3): "Số: 102/KH-UBND" gives number "102/KH-UBND" and symbol "KH-UBND"; white space is removed. A blank or
 * unreadable number ("Số:      /KH-CTĐHVC") is null and the symbol stays. Only the letterhead is asked.
 */
export function readNumber(letterhead: readonly Paragraph[]): DocumentNumber {
  const line = letterhead.find((paragraph) => isNumberLine(paragraph.text));
  const groups = line && NUMBER_LINE.exec(line.text)?.groups;
  if (!line || !groups) return { number: null, symbol: null };
  const { symbol: written = '', before = '' } = groups;
  const symbol = tidySymbol(written);
  const serial = before.replace(/\s*\/\s*/gu, '/').trim();
  const believed = SERIAL.test(serial) && confidenceOf(line) >= BELIEVABLE;
  // "Số 34-CT/TW": Party numbers join number and type by a hyphen.
  const joint = symbol.includes('/') ? '-' : '/';
  return { number: believed ? `${serial}${joint}${symbol}` : null, symbol: symbol === '' ? null : symbol };
}

/** "SNV - XDCQ" → "SNV-XDCQ"; a place that a reader joined to the line ("KH-CTĐHVC Tủa Chùa, ngày …") is not part of it. */
const tidySymbol = (symbol: string): string => symbol.replace(/\s/gu, '').replace(/–/gu, '-');
