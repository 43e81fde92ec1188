/** The end of a PDF (ISO 32000-1, 7.5.5). */
const ENDS = ['startxref', '%%EOF'];

/**
 * Whether a PDF has objects and no end after them. A linearized file has an end near its beginning too, and every saved change adds
 * one: the last counts.
 */
export function isCutOff(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = file.lastIndexOf('endobj');
  return ENDS.every((end) => file.lastIndexOf(end) < last);
}
