/** RFC 5545 §3.1: a line has at most 75 octets without its CRLF; the space that opens a continued line counts. */
const LINE = 75;

/**
 * Refolds an iCalendar text so that no line passes 75 octets of UTF-8 and no cut falls inside a letter: neither inside a
 * code point nor between a base letter and its marks. (ical.js folds by code points.)
 */
export function foldLines(text: string): string {
  return text
    .replace(/\r\n /gu, '')
    .split('\r\n')
    .map((line) => foldLine(line))
    .join('\r\n');
}

function foldLine(line: string): string {
  if (line.length * 3 <= LINE) return line;
  let folded = '';
  let width = 0;
  for (const letter of letters(line)) {
    const octets = octetsOf(letter);
    if (width + octets > LINE) {
      folded += '\r\n ';
      width = 1;
    }
    folded += letter;
    width += octets;
  }
  return folded;
}

/** Base letters with their marks; a pile of marks too long for any line comes apart into code points. */
function letters(line: string): readonly string[] {
  const clusters = line.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return clusters.flatMap((cluster) => (octetsOf(cluster) < LINE ? [cluster] : [...cluster]));
}

function octetsOf(text: string): number {
  let octets = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}
