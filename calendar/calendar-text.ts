/** Text as calendars may carry it: NFC, line breaks as \n, no other control characters, no half surrogate pairs. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[^\P{Cc}\n]|\uFEFF/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}

/** A name that no reader can split or unescape wrongly: one line without comma, semicolon and backslash. */
export function calendarName(name: string): string {
  return calendarText(name)
    .replace(/[\s,;\\]+/gu, ' ')
    .trim();
}

/** A text cut after a word so that it has at most `length` letters, "…" included. */
export function shorten(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const words = letters
    .slice(0, length)
    .join('')
    .replace(/\s+\S*$/u, '');
  const cut = [...words].slice(0, length - 1).join('');
  return `${cut.replace(/[\s,;:.-]+$/u, '')}…`;
}
