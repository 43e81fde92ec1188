import type { Paragraph } from '../../models/block.js';
import { readTypeLine } from './document-types.js';
import { isCapitals, isRule } from './phrases.js';

export type Title = { readonly type: string | null; readonly subject: string | null };

/** "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)": under the title of an annexed document, no part of its subject. */
const ATTACHED = /^\(?(?:ban hành )?kèm theo/iu;
/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" above the căn cứ of a decision: who decides, no part of the subject. */
const DECIDING =
  /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ|HIỆU TRƯỞNG|BAN THƯỜNG VỤ|BAN CHẤP HÀNH)(?!\p{L})/u;

/** "V/v:", and what recognition makes of it. */
const LABEL = /^\P{L}{0,2}[Vv]\s?\/\s?[vwy]\s*[:.]?\s*/u;

/** The same where a reader joined it to the line of number or date. */
const OPENS_SUBJECT = /(?<=^\P{L}{0,2}|\s)[Vv]\s?\/\s?[vwy](?!\p{L})/u;

/** "Về việc …": the same in full, as some offices print it under the number. */
const ABOUT = /^Về việc\s/u;

/** "Kính gửi:", and what a seal over it leaves ("Kính Tà ĐỀU gửi:"): the addressees begin. */
const ADDRESSES = /^\P{L}{0,2}Kính(?!\p{L})/u;

const tidy = (lines: readonly string[]): string | null => {
  const subject = lines
    .join(' ')
    .replace(LABEL, '')
    .replace(/\s*[-–—_*]{2,}\s*$/u, '')
    .trim();
  return subject === '' ? null : subject;
};

/** Tên loại and trích yếu (ô 5a): the type in capitals, and the lines under it as the subject, without "V/v". */
export function readTitle(title: readonly Paragraph[]): Title {
  const [first, ...rest] = title.map((paragraph) => paragraph.text);
  const line = first === undefined ? null : readTypeLine(first);
  if (line === null) return { type: null, subject: null };
  const lines = [line.rest, ...rest].filter((text) => text !== '' && !isRule(text) && !ATTACHED.test(text));
  const capitals = lines[0] !== undefined && isCapitals(lines[0]);
  const subject = lines.filter((text, index) => index === 0 || capitals || !(isCapitals(text) && DECIDING.test(text)));
  return { type: line.type, subject: tidy(subject) };
}

/** Trích yếu of a công văn (ô 5b): "V/v …" under the number, its printed lines joined, without the label. */
export function readLetterSubject(letterhead: readonly Paragraph[], isOther: (text: string) => boolean): string | null {
  const labelled = letterhead.findIndex((paragraph) => OPENS_SUBJECT.test(paragraph.text));
  const start = labelled < 0 ? letterhead.findIndex((paragraph) => ABOUT.test(paragraph.text)) : labelled;
  const first = letterhead[start];
  if (first === undefined) return null;
  const lines = [first.text.slice(OPENS_SUBJECT.exec(first.text)?.index)];
  for (const next of letterhead.slice(start + 1)) {
    if (next.side !== first.side || isOther(next.text) || isRule(next.text) || ADDRESSES.test(next.text)) {
      if (next.side === first.side) break;
      continue;
    }
    lines.push(next.text);
  }
  return tidy(lines);
}
