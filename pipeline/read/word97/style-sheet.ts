import { type Modifier, readModifiers } from './modifiers.js';

/** A style: what it is based on (null: nothing) and what it sets. */
export type Style = {
  readonly base: number | null;
  readonly paragraph: readonly Modifier[];
  readonly character: readonly Modifier[];
};

/** Styles by their index; gaps are undefined. */
export type StyleSheet = readonly (Style | undefined)[];

const NO_STYLE = 0xfff;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;

/** Reads the style sheet (MS-DOC 2.9.271 STSH). Throws RangeError when it is cut. */
export function readStyleSheet(stsh: Buffer): StyleSheet {
  if (stsh.length < 8) return [];
  const count = stsh.readUInt16LE(2);
  const baseSize = stsh.readUInt16LE(4);
  const styles: (Style | undefined)[] = [];
  let at = 2 + stsh.readUInt16LE(0);
  for (let index = 0; index < count && at + 2 <= stsh.length; index += 1) {
    const size = stsh.readUInt16LE(at);
    styles.push(size === 0 ? undefined : readStyle(stsh.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size + (size % 2);
  }
  return styles;
}

function readStyle(bytes: Buffer, baseSize: number): Style {
  const kind = bytes.readUInt16LE(2) & 0xf;
  const base = bytes.readUInt16LE(2) >> 4;
  const parts = propertyParts(bytes, baseSize, bytes.readUInt16LE(4) & 0xf);
  const [first, second] = parts;
  return {
    base: base === NO_STYLE ? null : base,
    paragraph: kind === PARAGRAPH_STYLE && first !== undefined ? readModifiers(first.subarray(2)) : [],
    character: readModifiers(
      (kind === PARAGRAPH_STYLE ? second : kind === CHARACTER_STYLE ? first : null) ?? Buffer.alloc(0),
    ),
  };
}

/** After the name of a style come its properties, each at an even offset with its size before it. */
function propertyParts(bytes: Buffer, baseSize: number, count: number): Buffer[] {
  const parts: Buffer[] = [];
  let at = baseSize + 2 + bytes.readUInt16LE(baseSize) * 2 + 2;
  for (let index = 0; index < count; index += 1) {
    at += at % 2;
    if (at + 2 > bytes.length) break;
    const size = bytes.readUInt16LE(at);
    parts.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size;
  }
  return parts;
}

/** A style and those it is based on, the base first; a circle ends where it closes. */
export function styleLine(sheet: StyleSheet, index: number): Style[] {
  const seen = new Set<number>();
  const line: Style[] = [];
  for (let at: number | null = index; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style: Style | undefined = sheet[at];
    if (style === undefined) break;
    line.unshift(style);
    at = style.base;
  }
  return line;
}
