import { remembering } from './remembering.js';

/** The five tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Tones of a syllable that a stop closes (c, ch, p, t): sắc and nặng only. */
const STOP_TONE = /[\u0301\u0323]/u;
const STOPPED = /(?:c|ch|p|t)$/u;

const words = (list: string): readonly string[] => list.split(' ');

/** First consonants before any vowel; "gi" and "qu" have their own entries below. */
const PLAIN_ONSETS = words('b ch d đ h kh l m n nh p ph r s t th tr v x');
/** c, g, ng are written before a, ă, â, o, ô, ơ, u, ư; k, gh, ngh before e, ê, i, y. */
const BACK_ONSETS = words('c g ng');
const FRONT_ONSETS = words('k gh ngh');

const BACK_RIMES = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uơ uê uêch uênh uy uya uych uyên uyêt uynh uyt uyu uân uâng uât uây ' +
    'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
);
const FRONT_RIMES = words(
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y',
);
/** Rimes that stand without a first consonant and are written with y: yêu, yên, yết. */
const Y_RIMES = words('yêm yên yêng yêt yêu');
const QU_RIMES = words(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eng eo et ê êch ên ênh êt êu i it ôc ơ y ych yên yêt ynh yt yu',
);
/** "gi" before a vowel; before i the two fall together: gì, gìn, giết. */
const GI_RIMES = words(
  'a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âc âm ân âng ât âu ây e em en eo ep et ê êng êt ' +
    'o oc oi om on ong ot ô ôc ôi ông ôt ơ ơi ơm ơn u ua uc ui um un up ut uôc uông ư ưa ưc ưng ưt ươc ương',
);
const GI_ALONE = words('gi gin');

const join = (onsets: readonly string[], rimes: readonly string[]): readonly string[] =>
  onsets.flatMap((onset) => rimes.map((rime) => onset + rime));

/** Every syllable of Vietnamese spelling without its tone. */
const TONELESS: ReadonlySet<string> = new Set([
  ...BACK_RIMES,
  ...FRONT_RIMES,
  ...Y_RIMES,
  ...join(PLAIN_ONSETS, [...BACK_RIMES, ...FRONT_RIMES]),
  ...join(BACK_ONSETS, BACK_RIMES),
  ...join(FRONT_ONSETS, FRONT_RIMES),
  ...join(['kh', 'th'], ['uêch']),
  ...join(['qu'], QU_RIMES),
  ...join(['gi'], GI_RIMES),
  ...GI_ALONE,
]);

/** A shaped vowel carries the tone when there is one: "thuế", never "thúê"; of ươ the ơ does. */
const TONE_BESIDE_SHAPE =
  /[aeiouy][\u0300\u0301\u0303\u0309\u0323]\p{L}*[âăêôơ]|[âăêôơư]\p{L}*[aeiouy][\u0300\u0301\u0303\u0309\u0323]/u;
const SHAPE = /([aeou])([\u0302\u0306\u031B])/gu;

/** Letters with their shape composed (â, ơ) and their tone apart, so that the two can be told from each other. */
function shaped(word: string): string {
  return (
    word
      .toLowerCase()
      .normalize('NFD')
      // The dot below sorts before the hat or horn in NFD, and some writers put every tone first.
      .replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/gu, '$2$1')
      .replace(SHAPE, (pair) => pair.normalize('NFC'))
  );
}

/**
 * Whether `word` is spelled as one syllable of Vietnamese can be (onset × rime × tone), in any case and with the tone of
 * oa, oe, uy in either place. Abbreviations ("UBND"), foreign names and letters split from their marks are not.
 */
export const isVietnameseSyllable = remembering(isSyllable);

function isSyllable(word: string): boolean {
  const letters = shaped(word);
  const tones = letters.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const toneless = letters.replace(TONE, '');
  if (!TONELESS.has(toneless)) return false;
  if (TONE_BESIDE_SHAPE.test(letters)) return false;
  return !STOPPED.test(toneless) || STOP_TONE.test(tones[0] ?? '');
}
