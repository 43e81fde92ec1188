/** Letters that open a Vietnamese syllable. */
const ONSET = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
/** Vowels of a syllable, without tone marks. */
const NUCLEUS =
  'iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uya|uyê|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uă|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|ue|oao|uao|uai|uay|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
/** Letters that close one. */
const CODA = 'ch|ng|nh|c|m|n|p|t';

const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${NUCLEUS})(?:${CODA})?$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether letters could be one Vietnamese syllable by its rules of spelling ("nghiệp" yes, "Dl)C", "grao" no). */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC'));
}
