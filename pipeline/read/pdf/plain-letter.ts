/**
 * Whether a glyph's text is one letter, figure or sign of ordinary text: printable ASCII, or a letter of Latin-1, Latin
 * Extended-A and -B or Vietnamese. Nearly all glyphs are; a look at one number spares them the closer ones that odd glyphs get.
 */
export function isPlainLetter(text: string): boolean {
  if (text.length !== 1) return false;
  const unit = text.charCodeAt(0);
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0xc0 && unit < 0x250) || (unit >= 0x1ea0 && unit < 0x1f00);
}
