/** "… gửi báo cáo về Trưởng cụm các Trưởng cụm tổ chức …": no sentence names a body twice at once, so that a stop is lost between. */
const TWICE = /(?<![\p{L}])(\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}) (?=các \1(?![\p{L}]))/gu;

/** Offsets at which a clause begins although the stop before it was lost: a name, then "các" and the same name again. */
export const clausesAfterLostStops = (text: string): number[] =>
  [...text.matchAll(TWICE)].map((match) => match.index + match[0].length);
