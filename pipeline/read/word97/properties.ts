import type { FlowParagraph } from '../flow/flow.js';
import type { Formatting } from './formatting-pages.js';
import type { Modifier } from './modifiers.js';
import { type StyleSheet, styleLine } from './style-sheet.js';

/** What Word states of a paragraph. */
export type ParagraphProperties = {
  readonly style: number;
  readonly inTable: boolean;
  /** It ends a table row, and its modifiers describe the row. */
  readonly endsRow: boolean;
  /** How deep in tables inside tables it stands: 1 for a plain table. */
  readonly depth: number;
  readonly align: FlowParagraph['align'];
  /** Left edge of the first line in points. */
  readonly indent: number;
  /** Its list from 1, 0 for none; and the level in it from 0. */
  readonly list: number;
  readonly level: number;
  readonly modifiers: readonly Modifier[];
};

export type Look = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** The sign of a symbol font that the character stands for; null for plain letters. */
  readonly symbol: number | null;
  /** Its font, by its place in the file's list of fonts; null where only the file's default says it. */
  readonly font: number | null;
};

/** Codes of MS-DOC 2.6.2 (paragraphs), old and new where there are two. */
const ALIGNMENT = [0x2403, 0x2461];
const LEFT = [0x840f, 0x845e];
const FIRST_LINE = [0x8411, 0x8460];
const LIST = [0x460b];
const LEVEL = [0x260a];
const IN_TABLE = [0x2416];
const ENDS_ROW = [0x2417, 0x244c];
const DEPTH = [0x6649];

/** Codes of MS-DOC 2.6.1 (characters). */
const CHARACTER_STYLE = 0x4a30;
const SYMBOL = 0x6a09;
/** The font of Latin letters: of ASCII, and of the others. */
const FONTS: readonly number[] = [0x4a4f, 0x4a51];
const TOGGLES: Readonly<Record<number, 'bold' | 'italic' | 'capitals' | 'hidden' | 'deleted'>> = {
  2101: 'bold',
  2102: 'italic',
  2107: 'capitals',
  2108: 'hidden',
  2048: 'deleted',
};

const PLAIN: Look = {
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
  deleted: false,
  symbol: null,
  font: null,
};
const ALIGNMENTS = ['left', 'center', 'right', 'justify', 'justify'] as const;
const TWENTIETHS = 20;

/** The properties of a paragraph: those of its style's line, then its own. */
export function paragraphProperties(formatting: Formatting | null, sheet: StyleSheet): ParagraphProperties {
  const style = formatting?.style ?? 0;
  const own = formatting?.modifiers ?? [];
  const all = [...styleLine(sheet, style).flatMap((one) => one.paragraph), ...own];
  const last = (codes: readonly number[]) => all.findLast(({ code }) => codes.includes(code))?.operand ?? null;
  const inTable = numberIn(last(IN_TABLE)) !== 0;
  return {
    style,
    inTable,
    endsRow: numberIn(last(ENDS_ROW)) !== 0,
    depth: Math.max(inTable ? 1 : 0, numberIn(last(DEPTH))),
    align: ALIGNMENTS[numberIn(last(ALIGNMENT))] ?? 'left',
    indent: (numberIn(last(LEFT)) + numberIn(last(FIRST_LINE))) / TWENTIETHS,
    list: numberIn(last(LIST)),
    level: numberIn(last(LEVEL)),
    modifiers: own,
  };
}

function numberIn(operand: Buffer | null): number {
  if (operand === null || operand.length === 0) return 0;
  return operand.readIntLE(0, Math.min(operand.length, 4));
}

/** How characters look: by the paragraph's style, the character style, then their own modifiers. */
export function characterLook(formatting: Formatting | null, style: number, sheet: StyleSheet): Look {
  const own = formatting?.modifiers ?? [];
  const base = applyAll(
    PLAIN,
    styleLine(sheet, style).flatMap((one) => one.character),
    PLAIN,
  );
  const named = own.findLast(({ code }) => code === CHARACTER_STYLE)?.operand;
  const named2 = named === undefined || named.length < 2 ? [] : styleLine(sheet, named.readUInt16LE(0));
  const styled = applyAll(
    base,
    named2.flatMap((one) => one.character),
    base,
  );
  return applyAll(styled, own, styled);
}

function applyAll(look: Look, modifiers: readonly Modifier[], style: Look): Look {
  return modifiers.reduce((current, modifier) => apply(current, modifier, style), look);
}

/** A toggle is off, on, as the style (0x80) or against the style (0x81): MS-DOC 2.9.325 ToggleOperand. */
function apply(look: Look, { code, operand }: Modifier, style: Look): Look {
  if (code === SYMBOL && operand.length === 4) return { ...look, symbol: operand.readUInt16LE(2) };
  if (FONTS.includes(code) && operand.length === 2) return { ...look, font: operand.readUInt16LE(0) };
  const property = TOGGLES[code];
  if (property === undefined || operand.length === 0) return look;
  const value = operand.readUInt8(0);
  return { ...look, [property]: (value & 0x80) === 0 ? value === 1 : (value === 0x81) !== style[property] };
}
