import type { Level, List } from '../flow/lists.js';

/** MSONFC: the number formats of Word 97 by their code. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  255: 'none',
};

const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const OVERRIDE_SIZE = 16;
const LEVELS = 9;

type Read<T> = { readonly value: T; readonly end: number };

/**
 * The lists that paragraphs name by their number from 1 (MS-DOC 2.9.131 PlfLfo and 2.9.150 PlfLst).
 * Throws RangeError when the structures are cut.
 */
export function readLists(lists: Buffer, overrides: Buffer): List[] {
  if (lists.length < 2 || overrides.length < 4) return [];
  const levels = readAbstractLists(lists);
  const count = Math.min(overrides.readUInt32LE(0), Math.floor(overrides.length / OVERRIDE_SIZE));
  const found: List[] = [];
  let at = 4 + count * OVERRIDE_SIZE;
  for (let index = 0; index < count; index += 1) {
    const abstract = overrides.readInt32LE(4 + index * OVERRIDE_SIZE);
    const changes = overrides.readUInt8(4 + index * OVERRIDE_SIZE + 12);
    const { value, end } = readOverride(overrides, at, changes, levels.get(abstract) ?? new Map());
    found.push({ abstract: String(abstract), ...value });
    at = end;
  }
  return found;
}

function readAbstractLists(lists: Buffer): Map<number, Map<number, Level>> {
  const count = lists.readInt16LE(0);
  const found = new Map<number, Map<number, Level>>();
  let at = 2 + count * LIST_SIZE;
  for (let index = 0; index < count; index += 1) {
    const simple = (lists.readUInt8(2 + index * LIST_SIZE + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let level = 0; level < (simple ? 1 : LEVELS); level += 1) {
      const read = readLevel(lists, at);
      levels.set(level, read.value);
      at = read.end;
    }
    found.set(lists.readInt32LE(2 + index * LIST_SIZE), levels);
  }
  return found;
}

function readLevel(bytes: Buffer, at: number): Read<Level> {
  const flags = bytes.readUInt8(at + 5);
  const textAt = at + LEVEL_SIZE + bytes.readUInt8(at + 24) + bytes.readUInt8(at + 25);
  const end = textAt + 2 + bytes.readUInt16LE(textAt) * 2;
  // Numbers of levels stand in the text as the characters U+0000 to U+0008.
  const text = [...bytes.toString('utf16le', textAt + 2, end)]
    .map((letter) => ((letter.codePointAt(0) ?? 0) < LEVELS ? `%${(letter.codePointAt(0) ?? 0) + 1}` : letter))
    .join('');
  const value: Level = {
    start: bytes.readInt32LE(at),
    format: FORMATS[bytes.readUInt8(at + 4)] ?? 'decimal',
    text,
    restart: (flags & 0x08) === 0 ? null : bytes.readUInt8(at + 26),
    legal: (flags & 0x04) !== 0,
  };
  return { value, end };
}

function readOverride(
  bytes: Buffer,
  at: number,
  changes: number,
  base: ReadonlyMap<number, Level>,
): Read<Omit<List, 'abstract'>> {
  const levels = new Map(base);
  const startOverrides = new Map<number, number>();
  let end = at + 4;
  for (let index = 0; index < changes; index += 1) {
    const flags = bytes.readUInt32LE(end + 4);
    const level = flags & 0xf;
    if ((flags & 0x10) !== 0 && (flags & 0x20) === 0) startOverrides.set(level, bytes.readInt32LE(end));
    end += 8;
    if ((flags & 0x20) === 0) continue;
    const read = readLevel(bytes, end);
    levels.set(level, read.value);
    if ((flags & 0x10) !== 0) startOverrides.set(level, read.value.start);
    end = read.end;
  }
  return { value: { levels, startOverrides }, end };
}
