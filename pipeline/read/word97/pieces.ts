/** A stretch of text as stored: characters [start, end) of the document at a byte offset of the WordDocument stream. */
type Piece = { readonly start: number; readonly end: number; readonly offset: number; readonly width: 1 | 2 };

/** The characters of all stories in order, and where each is stored: formatting is kept by byte offset. */
export type Characters = { readonly text: string; readonly offsetOf: (position: number) => number };

const WINDOWS_1252 = new TextDecoder('windows-1252');
const UTF_16 = new TextDecoder('utf-16le');
/** The parts of a piece table (MS-DOC 2.9.38 Clx). */
const PROPERTIES_PART = 1;
const PIECES_PART = 2;

/** Puts the text together from its pieces (MS-DOC 2.4.1). Throws RangeError when the table points outside the file. */
export function readCharacters(clx: Buffer, document: Buffer): Characters {
  const pieces = readPieces(clx);
  let text = '';
  for (const { start, end, offset, width } of pieces) {
    const bytes = document.subarray(offset, offset + (end - start) * width);
    if (bytes.length < (end - start) * width) throw new RangeError('piece outside the file');
    text += width === 1 ? WINDOWS_1252.decode(bytes) : UTF_16.decode(bytes);
  }
  let last = pieces[0];
  const offsetOf = (position: number) => {
    if (last === undefined || position < last.start || position >= last.end) {
      last = pieces.find((piece) => position >= piece.start && position < piece.end);
    }
    return last === undefined ? -1 : last.offset + (position - last.start) * last.width;
  };
  return { text, offsetOf };
}

function readPieces(clx: Buffer): Piece[] {
  let at = 0;
  while (clx.readUInt8(at) === PROPERTIES_PART) at += 3 + clx.readInt16LE(at + 1);
  if (clx.readUInt8(at) !== PIECES_PART) throw new RangeError('no piece table');
  const table = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  return Array.from({ length: count }, (_, index): Piece => {
    const stored = table.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const narrow = (stored & 0x40000000) !== 0;
    const offset = narrow ? (stored & 0x3fffffff) / 2 : stored;
    return {
      start: table.readUInt32LE(index * 4),
      end: table.readUInt32LE(index * 4 + 4),
      offset,
      width: narrow ? 1 : 2,
    };
  });
}
