/** Where Windows-1258 differs from Windows-1252: letters, and tones that follow their letter. */
const TABLE: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  ã: 'ă',
  Ð: 'Đ',
  ð: 'đ',
  Õ: 'Ơ',
  õ: 'ơ',
  Ý: 'Ư',
  ý: 'ư',
  þ: '₫',
  Ì: '\u0300',
  Ò: '\u0309',
  Þ: '\u0303',
  ì: '\u0301',
  ò: '\u0323',
};

/** Windows-1258 text that was read as Windows-1252, in Unicode. */
export const fromWindows1258 = (text: string): string =>
  text.replace(/[ÃãÐðÕõÝýþÌÒÞìò]/gu, (sign) => TABLE[sign] ?? sign).normalize('NFC');
