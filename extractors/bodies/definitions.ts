import { findBodies } from './find-bodies.js';

const CALLED =
  /^ ?\((?:sau đây |từ đây )?(?:được )?(?:viết|gọi)(?: tắt| chung)*(?: là)?:? ["“]?([^()"”]{2,60})["”]?\)/u;
const SHORT = /^ ?\((?:viết tắt(?: là)?:? )?([\p{Lu}][\p{Lu}&.-]{1,9})\)/u;

const initials = (words: string): string =>
  words
    .split(/[\s,-]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** The words at the end of a name that an abbreviation stands for: "Bộ Giáo dục và Đào tạo (GDĐT)" → "Giáo dục và Đào tạo". */
function longForm(name: string, short: string): string | null {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  const words = name.split(' ');
  const start = words.findIndex((word, index) => word !== 'và' && initials(words.slice(index).join(' ')) === letters);
  return start < 0 ? null : words.slice(start).join(' ');
}

/**
 * The names that a document defines for its own use: "Ban Giám hiệu (BGH)", "… (sau đây gọi tắt là Ban Chỉ đạo)". Maps the short
 * name to the long one; abbreviations count only when their letters are the name's initials.
 */
export function readDefinitions(text: string): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const body of findBodies(text)) {
    const after = text.slice(body.end, body.end + 90);
    const called = CALLED.exec(after)?.[1]?.trim();
    const short = SHORT.exec(after)?.[1];
    const long = short ? longForm(body.text, short) : body.text;
    const name = called ?? short;
    if (name && long && name !== long && !definitions.has(name)) definitions.set(name, long);
  }
  return definitions;
}
