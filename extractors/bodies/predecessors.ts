import { addDays } from '../../models/day.js';
import { fold } from '../text/normalize.js';
import { MINISTRIES } from './data/ministries.js';
import { PROVINCES } from './data/territory.js';
import { CITIES, isCity } from './successors.js';

/** A body whose work today's body took over: its name, and the last day on which it was called so (YYYY-MM-DD). */
export type Predecessor = { readonly name: string; readonly until: string };

/** Where a phrase stands in a name, in words: case, accents and punctuation do not matter. `before` must precede it. */
function find(name: string, phrase: string, before: string): { start: number; end: number } | null {
  const words = fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? [];
  const pattern = new RegExp(`${before}(?<!\\p{L})(${words.join('[^\\p{L}\\p{N}]+')})(?![\\p{L}\\p{N}])`, 'u');
  const match = pattern.exec(fold(name));
  if (!match?.[1]) return null;
  const end = match.index + match[0].length;
  return { start: end - match[1].length, end };
}

const replaced = (name: string, { start, end }: { start: number; end: number }, by: string): string =>
  name.slice(0, start) + by + name.slice(end);

/** Departments mirror the ministries: "Sở Tài chính" took over "Sở Kế hoạch và Đầu tư". Not "cơ sở xây dựng", "hồ sơ y tế". */
const FIELD_OF = '(?<=(?:^|[^\\p{L}])(?<!(?:^|[^\\p{L}])(?:co|ho) )(?:so|bo|nganh) )';

/** The head before a field in its own accents, where the question left them out: "so Kế hoạch và Đầu tư" → "Sở …". */
const withHead = (name: string, field: number): string =>
  name.slice(0, field).replace(/(?:so|bo) $/u, (head) => (head === 'so ' ? 'Sở ' : 'Bộ ')) + name.slice(field);

/** Bodies for ethnic affairs bore another title before 1 March 2025 (Nghị quyết 176/2025/QH15). */
const TITLES: readonly (readonly [now: string, before: string])[] = [
  ['Bộ Dân tộc và Tôn giáo', 'Ủy ban Dân tộc'],
  ['Sở Dân tộc và Tôn giáo', 'Ban Dân tộc'],
];
const TITLES_CHANGED = '2025-02-28';

function formerFields(name: string, on: string): Predecessor[] {
  const fields = MINISTRIES.flatMap(({ field, validTo, successors }) => {
    if (validTo === null || validTo >= on) return [];
    const found = successors.map((now) => find(name, now, FIELD_OF)).find((place) => place !== null);
    return found ? [{ name: withHead(replaced(name, found, field), found.start), until: validTo }] : [];
  });
  const titles = TITLES.flatMap(([now, before]) => {
    const found = TITLES_CHANGED < on ? find(name, now, '') : null;
    return found ? [{ name: replaced(name, found, before), until: TITLES_CHANGED }] : [];
  });
  return [...fields, ...titles];
}

/** "Đoàn Thanh niên Cộng sản Hồ Chí Minh" holds the name of a city and is none of its bodies. */
const NAMESAKES = ['Hồ Chí Minh'];

/** The names that a name had while its province was others: "tỉnh Gia Lai" → the old Gia Lai, and Bình Định. */
function formerPlaces(name: string, on: string): Predecessor[] {
  return PROVINCES.filter(({ validTo }) => validTo === null || validTo >= on).flatMap(({ name: now }) => {
    const found = find(name, now, NAMESAKES.includes(now) ? '(?<=(?:thanh pho|tp\\.?) ?)' : '');
    if (!found) return [];
    const level = /(?:tỉnh|thành phố|tinh|thanh pho|TP\.?|tp\.?) ?$/u.exec(name.slice(0, found.start));
    const start = level?.index ?? found.start;
    const called = (province: string, title: string): string =>
      replaced(name, { start, end: found.end }, level ? `${title} ${province}` : province);
    const merged = PROVINCES.filter(
      ({ successor, validTo }) => successor === now && validTo !== null && validTo < on,
    ).map(({ name: old, validTo }) => {
      const until = validTo ?? '';
      return { name: called(old, isCity(old, until) ? 'thành phố' : 'tỉnh'), until };
    });
    const raised = CITIES[now];
    const asProvince =
      level && raised && raised <= on ? [{ name: called(now, 'tỉnh'), until: addDays(raised, -1) }] : [];
    return [...asProvince, ...merged];
  });
}

/**
 * The bodies that a body of today followed in the reorganisations of 2025, one step and two: "Sở Tài chính tỉnh Gia Lai" on
 * 2026-01-01 → "Sở Kế hoạch và Đầu tư tỉnh Gia Lai" (until 2025-02-28), "Sở Tài chính tỉnh Bình Định" (until 2025-06-30), …,
 * and the old "Sở Tài chính tỉnh Gia Lai", which is not the one of today. Part of a name will do, with or without accents.
 * @param on the day asked, YYYY-MM-DD
 */
export function predecessors(name: string, on: string): Predecessor[] {
  const places = formerPlaces(name, on);
  const all = [name, ...places.map((place) => place.name)].flatMap((each) => formerFields(each, on));
  const byName = new Map<string, Predecessor>();
  for (const each of [...places, ...all]) {
    const known = byName.get(each.name);
    if (!known || known.until < each.until) byName.set(each.name, each);
  }
  return [...byName.values()];
}
