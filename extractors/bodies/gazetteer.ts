import nlp from 'compromise/one';
import { MINISTRIES, type Ministry } from './data/ministries.js';
import { PROVINCES, type Province } from './data/territory.js';
import { viewOf } from './view.js';

type World = { model: { one: { unicode: object } } };
const isWorld = (world: unknown): world is World => typeof world === 'object' && world !== null && 'model' in world;

/** compromise folds some Vietnamese marks and keeps others, so that "văn phòng" is not found; without its table words stay exact. */
nlp.plugin({
  mutate: (world: unknown) => {
    if (isWorld(world)) world.model.one.unicode = {};
  },
});

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const provinces = nlp.buildTrie(PROVINCES.map(({ name }) => name.toLowerCase()));
const ministries = nlp.buildTrie(MINISTRIES.map(({ field }) => field.toLowerCase()));

/**
 * The provinces that a name holds, old and new of the same name alike: "Sở Công Thương Điện Biên" → Điện Biên. Exact accents;
 * case and punctuation do not matter.
 */
export function provincesIn(name: string): Province[] {
  const found = new Set((nlp(viewOf(name)).lookup(provinces).out('array') as string[]).map(key));
  return PROVINCES.filter((province) => found.has(key(province.name)));
}

/** The ministries, old and new, whose field a name holds: "Sở Lao động, Thương binh và Xã hội" → Lao động - Thương binh và Xã hội. */
export function ministriesIn(name: string): Ministry[] {
  const found = new Set((nlp(viewOf(name)).lookup(ministries).out('array') as string[]).map(key));
  return MINISTRIES.filter((ministry) => found.has(key(ministry.field)));
}
