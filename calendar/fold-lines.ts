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
  const parts: string[] = [];
  let [from, width] = [0, 0];
  let letter = { at: 0, width: 0 };
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    if (!isMark(code)) letter = { at, width };
    const octets = octetsOf(code);
    if (width + octets > LINE) {
      // A pile of marks too long for any line is cut between two of them.
      const cut = letter.at > from ? letter : { at, width };
      parts.push(line.slice(from, cut.at));
      [from, width] = [cut.at, 1 + width - cut.width];
      letter = { at: from, width: 1 };
    }
    width += octets;
    at += code > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}

/** No combining mark comes before U+0300. */
function isMark(code: number): boolean {
  return code >= 0x300 && /\p{M}/u.test(String.fromCodePoint(code));
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
