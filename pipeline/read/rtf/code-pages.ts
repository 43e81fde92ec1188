/** Code page of a font's `\fcharset` (RTF specification 1.9.1, "Font table"), as TextDecoder names it. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const NUMBERED: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

/** The code page of a font; null where it is that of the document. */
export function charsetCodePage(charset: number): string | null {
  return CHARSETS[charset] ?? null;
}

/** The code page that `\ansicpg` states. */
export function documentCodePage(number: number): string {
  return NUMBERED[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}

/** Bytes of one code page as text. */
export function decode(bytes: readonly number[], codePage: string): string {
  return new TextDecoder(codePage).decode(new Uint8Array(bytes));
}
