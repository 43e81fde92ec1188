/**
 * Accented letters by how often they stand in a thousand words of administrative Vietnamese (the example plans), rounded down.
 * Rarer ones may be missing from a document by chance.
 */
const PER_THOUSAND: Readonly<Record<string, number>> = {
  đ: 111,
  á: 70,
  ư: 52,
  à: 50,
  ệ: 45,
  ộ: 33,
  ế: 31,
  ị: 27,
  ụ: 27,
  ở: 25,
  ơ: 25,
  ô: 25,
  ê: 25,
  ủ: 23,
  ự: 23,
  ạ: 22,
  ă: 19,
  ể: 19,
  ả: 17,
  ố: 17,
  ứ: 17,
  ổ: 17,
  â: 16,
  ớ: 15,
  ờ: 12,
  í: 12,
  ề: 12,
  ỉ: 11,
  ì: 11,
  ợ: 10,
  ấ: 10,
  ậ: 9,
  ồ: 7,
  ó: 7,
  ầ: 5,
  ò: 5,
};

/** So many are due in the document, and not one is there: not by chance. */
const DUE = 5;

/**
 * Letters that a broken text layer lost: due at least five times in a text of this length, and never there. Empty for
 * sound text and for texts too short to tell.
 */
export function findLostLetters(text: string): readonly string[] {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const seen = new Set(text.toLowerCase());
  return Object.entries(PER_THOUSAND)
    .filter(([letter, perThousand]) => (perThousand * words) / 1000 >= DUE && !seen.has(letter))
    .map(([letter]) => letter);
}
