const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const [HAT, BREVE] = ['\u0302', '\u0306'];

/** Marks that follow their letter: tones, the hat alone and with tones, the breve of ă alone and with tones. */
const MARKS: Readonly<Record<string, string>> = {
  ù: `${ACUTE}`,
  ø: `${GRAVE}`,
  û: `${HOOK}`,
  õ: `${TILDE}`,
  ï: `${DOT}`,
  â: `${HAT}`,
  á: `${HAT}${ACUTE}`,
  à: `${HAT}${GRAVE}`,
  å: `${HAT}${HOOK}`,
  ã: `${HAT}${TILDE}`,
  ä: `${HAT}${DOT}`,
  ê: `${BREVE}`,
  é: `${BREVE}${ACUTE}`,
  è: `${BREVE}${GRAVE}`,
  ú: `${BREVE}${HOOK}`,
  ü: `${BREVE}${TILDE}`,
  ë: `${BREVE}${DOT}`,
};

/** Letters of one sign. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};

const PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöíìæóòîñ]/giu;

const inCaseOf = (sign: string, letter: string): string =>
  sign === sign.toLowerCase() ? letter : letter.toUpperCase();

function letterOf(sign: string): string {
  const letter = LETTERS[sign.toLowerCase()];
  return letter === undefined ? sign : inCaseOf(sign, letter);
}

/** VNI-Windows text in Unicode: a letter and the sign of its marks become one letter. Pairs that make none stay. */
export function fromVni(text: string): string {
  return text.replace(PAIR, (pair: string, base: string | undefined, mark: string | undefined) => {
    if (base === undefined || mark === undefined) return letterOf(pair);
    const composed = (letterOf(base) + (MARKS[mark.toLowerCase()] ?? mark)).normalize('NFC');
    return composed.length === 1 ? composed : letterOf(base) + letterOf(mark);
  });
}
