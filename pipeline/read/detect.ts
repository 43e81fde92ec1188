/** What a file holds, told from its bytes. `encrypted-office` is a Word file with a password. */
export type Format =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'html'
  | 'image'
  | 'empty'
  | 'encrypted-office'
  | 'unknown';

/** A PDF header may follow junk within this many bytes (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;

/** How image files begin: PNG, JPEG, TIFF (two byte orders, and BigTIFF), GIF, BMP. WebP is told apart by its inner name. */
const IMAGES = ['89504e47', 'ffd8ff', '49492a00', '4d4d002a', '49492b00', '4d4d002b', '47494638', '424d'];
const ZIP = '504b0304';
const EMPTY_ZIP = '504b0506';
const COMPOUND_FILE = 'd0cf11e0a1b11ae1';

/**
 * The format of a file by its content: names lie (HTML saved as .doc, a PDF renamed to .docx). The name decides only where bytes
 * can't: plain HTML without any mark of a beginning, under a name ending in .htm or .html.
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return 'empty';
  const start = buffer.toString('hex', 0, 8);
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) return detectPackage(buffer);
  if (start === COMPOUND_FILE) return detectCompoundFile(buffer);
  if (isImage(buffer, start)) return 'image';
  if (buffer.toString('latin1', 0, 6).trimStart().startsWith('{\\rtf')) return 'rtf';
  if (buffer.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  return isHtml(buffer, name) ? 'html' : 'unknown';
}

function isImage(buffer: Buffer, start: string): boolean {
  return (
    IMAGES.some((magic) => start.startsWith(magic)) ||
    buffer.toString('latin1', 0, 12).match(/^RIFF.{4}WEBP/su) !== null
  );
}

/** Names of parts stand in the clear, in a cut package too. */
function detectPackage(buffer: Buffer): Format {
  if (buffer.includes('word/document') || buffer.includes('word\\document')) return 'docx';
  if (buffer.subarray(0, 200).includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return 'unknown';
}

/** Names of streams stand in the clear in UTF-16. */
function detectCompoundFile(buffer: Buffer): Format {
  if (buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted-office';
  return buffer.includes(Buffer.from('WordDocument', 'utf16le')) ? 'doc' : 'unknown';
}

function isHtml(buffer: Buffer, name: string): boolean {
  const wide = buffer.length > 1 && (buffer[0] === 0xff || buffer[1] === 0);
  const start = buffer
    .toString(wide ? 'utf16le' : 'latin1', 0, 4096)
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/u, '')
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/isu.test(start)) return true;
  if (/^MIME-Version:/iu.test(start)) return false;
  return /\.html?$/iu.test(name) && /^<(?:head|meta|body|title|table|div|p)[\s>]/iu.test(start);
}
