import type { Run } from '../flow/flow.js';
import type { ListCounter } from '../flow/list-counter.js';
import type { List } from '../flow/lists.js';
import { bulletText } from '../flow/number-format.js';
import type { FormattingIndex } from './formatting-pages.js';
import type { Characters } from './pieces.js';
import { characterLook, type Look, type ParagraphProperties, paragraphProperties } from './properties.js';
import type { StyleSheet } from './style-sheet.js';

/** A Word 97 file, its parts made readable. */
export type Word97 = {
  readonly characters: Characters;
  readonly paragraphFormatting: FormattingIndex;
  readonly characterFormatting: FormattingIndex;
  readonly styles: StyleSheet;
  /** Names of fonts, in the order in which looks count them. */
  readonly fonts: readonly string[];
  readonly lists: readonly List[];
};

/** A paragraph as stored; in a table it is a paragraph of a cell, the end of a cell, or the end of a row. */
export type StoredParagraph = {
  /** Its words, its number as the first run. */
  readonly runs: Run[];
  readonly properties: ParagraphProperties;
  readonly endsCell: boolean;
};

/** Ends of paragraphs: paragraph mark, cell or row mark, section break (MS-DOC 2.4.2). */
const PARAGRAPH = '\r';
const CELL = '\u0007';
const SECTION = '\f';
/** Begin, separator and end of a field (MS-DOC 2.8.25): the code stands before the separator, the result after it. */
const FIELD_BEGIN = '\u0013';
const FIELD_SEPARATOR = '\u0014';
const FIELD_END = '\u0015';
/** What single characters print as; other control characters are marks of pictures, notes and comments. */
const PRINTED: Readonly<Record<string, string>> = { '\t': '\t', '\v': '\n', '\f': '\n', '\u000e': '\n', '\u001e': '-' };

/** The paragraphs of a story, characters [start, end), tracked deletions and hidden text left out. */
export function readParagraphs(file: Word97, start: number, end: number, counter: ListCounter): StoredParagraph[] {
  const paragraphs: StoredParagraph[] = [];
  const fields: boolean[] = [];
  let from = start;
  let carried: Run[] = [];
  for (let at = start; at < Math.min(end, file.characters.text.length); at += 1) {
    if (!endsParagraph(file, at)) continue;
    const formatting = file.paragraphFormatting(file.characters.offsetOf(at));
    const properties = paragraphProperties(formatting, file.styles);
    const runs = [...carried, ...readRuns(file, from, at, properties.style, fields)];
    const mark = lookAt(file, at, properties.style);
    const letter = file.characters.text[at];
    from = at + 1;
    carried = mark.deleted && letter === PARAGRAPH ? runs : [];
    if (carried.length > 0) continue;
    const label = properties.endsRow ? [] : labelOf(file, properties, mark, counter);
    paragraphs.push({ runs: [...label, ...runs], properties, endsCell: letter === CELL });
  }
  return paragraphs;
}

/** A form feed is a page break inside a paragraph, or the section break that ends one: the formatting tells. */
function endsParagraph(file: Word97, at: number): boolean {
  const letter = file.characters.text[at];
  if (letter !== SECTION) return letter === PARAGRAPH || letter === CELL;
  const offset = file.characters.offsetOf(at);
  const next = file.characters.offsetOf(at + 1);
  return file.paragraphFormatting(offset) !== file.paragraphFormatting(next);
}

function lookAt(file: Word97, at: number, style: number): Look {
  return characterLook(file.characterFormatting(file.characters.offsetOf(at)), style, file.styles);
}

function readRuns(file: Word97, from: number, to: number, style: number, fields: boolean[]): Run[] {
  const runs: { text: string; bold: boolean; italic: boolean; font?: string }[] = [];
  let formatting: ReturnType<FormattingIndex> | undefined;
  let look: Look = characterLook(null, style, file.styles);
  for (let at = from; at < to; at += 1) {
    const letter = file.characters.text[at] ?? '';
    const found = file.characterFormatting(file.characters.offsetOf(at));
    if (found !== formatting) {
      formatting = found;
      look = characterLook(found, style, file.styles);
    }
    if (turnField(fields, letter) || fields.includes(false) || look.hidden || look.deleted) continue;
    const text = printed(letter, look);
    const last = runs.at(-1);
    if (text === '') continue;
    const font = look.font === null ? undefined : file.fonts[look.font];
    const alike = last !== undefined && last.bold === look.bold && last.italic === look.italic && last.font === font;
    if (alike) last.text += text;
    else runs.push({ text, bold: look.bold, italic: look.italic, ...(font === undefined ? {} : { font }) });
  }
  return runs;
}

function turnField(fields: boolean[], letter: string): boolean {
  if (letter === FIELD_BEGIN) fields.push(false);
  else if (letter === FIELD_SEPARATOR && fields.length > 0) fields[fields.length - 1] = true;
  else if (letter === FIELD_END) fields.pop();
  else return false;
  return true;
}

function printed(letter: string, look: Look): string {
  if (look.symbol !== null) return bulletText(String.fromCharCode(look.symbol));
  if (letter < ' ') return PRINTED[letter] ?? '';
  return look.capitals ? letter.toLocaleUpperCase('vi') : letter;
}

function labelOf(file: Word97, properties: ParagraphProperties, mark: Look, counter: ListCounter): Run[] {
  const list = properties.list > 0 ? file.lists[properties.list - 1] : undefined;
  const text = list === undefined ? '' : counter(list, properties.level);
  return text === '' ? [] : [{ text: `${text} `, bold: mark.bold, italic: mark.italic }];
}
