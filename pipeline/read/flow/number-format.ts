/** A number in one of the formats of automatic numbering (ECMA-376 part 1, 17.18.59; those met in Vietnamese documents). */
export function formatNumber(value: number, format: string): string {
  const write = FORMATS[format];
  return write === undefined || value < 1 ? String(value) : write(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  vietnameseCounting: (value) => COUNTING[value - 1] ?? String(value),
};

const COUNTING = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value > 9999) return String(value);
  let rest = value;
  let written = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      written += sign;
      rest -= size;
    }
  }
  return written;
}

/** A … Z, AA, BB …: Word repeats the letter after Z. */
function letters(value: number): string {
  const repeats = Math.ceil(value / 26);
  return repeats > 30 ? String(value) : String.fromCharCode(65 + ((value - 1) % 26)).repeat(repeats);
}

/** What a bullet drawn from a symbol font looks like: Symbol and Wingdings keep their signs in the private area. */
const SYMBOL_FONT: Readonly<Record<string, string>> = {
  '\uF02D': '-',
  '\uF02B': '+',
  '\uF0A7': '▪',
  '\uF0A8': '□',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0FC': '✓',
  '\uF076': '❖',
  '\uF0B0': '°',
};

/** The text of a bullet as it looks; an unknown sign of a symbol font is "•". */
export function bulletText(text: string): string {
  return text.replace(/[\uF000-\uF0FF]/gu, (sign) => SYMBOL_FONT[sign] ?? '•');
}
