/** Bytes of a font's entry before its name (MS-DOC 2.9.83 FFN). */
const BEFORE_NAME = 39;

/** Names of the fonts that the file uses, in their order (MS-DOC 2.9.286 SttbfFfn). Throws RangeError when it is cut. */
export function readFontNames(table: Buffer): string[] {
  if (table.length < 4) return [];
  const names: string[] = [];
  let at = 4;
  for (let left = table.readUInt16LE(0); left > 0; left -= 1) {
    const size = table.readUInt8(at);
    const name = table.subarray(at + 1 + BEFORE_NAME, at + 1 + size).toString('utf16le');
    names.push(name.split('\0')[0] ?? '');
    at += 1 + size;
  }
  return names;
}
