import type { FontFacts } from './drawing.js';

/** "ABCDEF+" before the name of a font of which only some letters are embedded. */
const SUBSET = /^[A-Z]{6}\+/u;
/** A name made up by a printer driver ("FEF761F795D", "F12", "T1_0") tells nothing about the looks. */
const MADE_UP = /^(?:[A-F0-9]{6,}|[A-Z]{1,4}_?\d+(?:_\d+)?)$/u;
const BOLD = /bold|black|heavy|demi(?!r)|semibd/iu;
const ITALIC = /italic|oblique|(?<=-)it(?![a-z])/iu;

/** Bold and italic as a font's real name tells them ("BCDEEE+TimesNewRomanPS-BoldItalicMT"), and its units. */
export function fontFacts(id: string, fullName: string | undefined, matrix: ArrayLike<number> | undefined): FontFacts {
  const unit = matrix?.[0] ?? 0.001;
  const name = (fullName ?? '').replace(SUBSET, '');
  if (name === '' || MADE_UP.test(name)) return { id, name, bold: null, italic: null, unit };
  return { id, name, bold: BOLD.test(name), italic: ITALIC.test(name), unit };
}
