/** One property as Word stores it (MS-DOC 2.2.5, a "sprm"): its code and its operand. */
export type Modifier = { readonly code: number; readonly operand: Buffer };

/** Operand bytes by the size class in the upper three bits of the code; class 6 states its own. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;
const TABLE_DEFINITION = 0xd608;
const TAB_STOPS = 0xc615;

/** The modifiers of a stretch of bytes, in order. A cut last one ends the list. */
export function readModifiers(bytes: Buffer): Modifier[] {
  const found: Modifier[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at);
    const size = SIZES[code >> 13];
    const start = at + 2 + (size === null ? (code === TABLE_DEFINITION ? 2 : 1) : 0);
    const length = size ?? statedSize(bytes, at + 2, code);
    found.push({ code, operand: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

function statedSize(bytes: Buffer, at: number, code: number): number {
  if (code === TABLE_DEFINITION) return at + 2 <= bytes.length ? Math.max(0, bytes.readUInt16LE(at) - 1) : 0;
  const size = bytes.readUInt8(at);
  if (code !== TAB_STOPS || size !== 255) return size;
  const deleted = bytes.readUInt8(at + 1);
  const added = at + 2 + deleted * 4 < bytes.length ? bytes.readUInt8(at + 2 + deleted * 4) : 0;
  return 2 + deleted * 4 + added * 3;
}
