/** Letters that recognition takes digits for: "l4h3O", "S." */
const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  S: '5',
  s: '5',
  B: '8',
  g: '9',
};

/** Digits taken for each other. */
const ALIKE: ReadonlySet<string> = new Set(['38', '83', '56', '65', '17', '71', '06', '60', '08', '80', '68', '86']);

/** What a word of digits and letters alike means in digits; null when another letter is in it. */
export function digitsMeant(word: string): string | null {
  const meant = [...word].map((sign) => (/\d/u.test(sign) ? sign : (DIGIT_FOR[sign] ?? '')));
  return meant.includes('') ? null : meant.join('');
}

/** Can one number have been read for the other: as many digits, and each the same or alike? */
export function areAlike(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  return [...one].every((digit, at) => digit === other[at] || ALIKE.has(`${digit}${other[at]}`));
}
