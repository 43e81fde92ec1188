import { readTypeLine } from '../../../extractors/identity/document-types.js';
import { isBullet, isRule, opensContent } from '../../../extractors/identity/phrases.js';
import type { Paragraph } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';

/** A subject may be long, but a line of it is not a page of prose. */
const LONGEST_SUBJECT = 400;
const MOST_LINES = 8;

const isBoldWhole = (paragraph: Paragraph): boolean | null =>
  paragraph.boldPrefix === null ? null : paragraph.boldPrefix >= paragraph.text.length * 0.9;

/** "Căn cứ …;", "…, cụ thể như sau:": sentences of the body, however they are set. */
const isSentence = (text: string): boolean =>
  /^(?:Căn cứ|Thi hành|Xét đề nghị|Theo đề nghị|Kính gửi)(?!\p{L})/u.test(text) ||
  /như sau\s*:?$/u.test(text) ||
  /[;:]$/u.test(text);

/** The first line under the type is the subject unless it is plainly body; a subject may open with "Thực hiện …". */
function isSubject(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length > LONGEST_SUBJECT || opensContent(text) || isBullet(text) || isSentence(text)) return false;
  return paragraph.align === 'center' || isBoldWhole(paragraph) === true || !/\.$/u.test(text);
}

/** Whether `next` goes on with the subject: set like the line before it, or, where the setting is unknown, short and unfinished. */
function continuesSubject(previous: Paragraph, next: Paragraph): boolean {
  if (!isSubject(next) || /[.;]$/u.test(previous.text)) return false;
  const bold = isBoldWhole(next);
  if (previous.align === 'center' && next.align !== null && next.align !== 'center') return false;
  if (isBoldWhole(previous) === true && bold === false && next.align !== 'center') return false;
  if (next.align === 'center' || bold === true) return true;
  return next.text.length < 110 && !/[.,]$/u.test(next.text);
}

/** One past the last block of the title that opens at `start`: the type, the subject's lines, and a rule between or under them. */
export function titleEnd(blocks: readonly Block[], start: number): number {
  let previous = blocks[start];
  if (previous?.kind !== 'paragraph') return start;
  let subject = (readTypeLine(previous.text)?.rest ?? '') !== '';
  let end = start + 1;
  for (; end < blocks.length && end <= start + MOST_LINES; end++) {
    const next = blocks[end];
    if (next?.kind === 'paragraph' && (next.role !== 'body' || isRule(next.text))) continue;
    if (next?.kind !== 'paragraph' || previous.kind !== 'paragraph') break;
    if (!(subject ? continuesSubject(previous, next) : isSubject(next))) break;
    subject = true;
    previous = next;
  }
  return end;
}
