import { ministriesIn, provincesIn } from './gazetteer.js';

/** District-level bodies ended on 30 June 2025 (Nghị quyết 203/2025/QH15) and have no single successor. */
const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/iu;
const DISTRICTS_ENDED = '2025-07-01';

export type Succession = {
  /** Names that the body bears on the day asked; the name itself where nothing changed. */
  readonly names: readonly string[];
  /** A body that ended without a single successor (district level): a person has to say who took over. */
  readonly historical: boolean;
};

/** Centrally run cities, with the day from which the younger ones are (three resolutions of 2026). */
export const CITIES: Readonly<Record<string, string | null>> = {
  'Hà Nội': null,
  'Hồ Chí Minh': null,
  'Hải Phòng': null,
  'Đà Nẵng': null,
  'Cần Thơ': null,
  Huế: '2025-01-01',
  'Đồng Nai': '2026-04-30',
  'Quảng Ninh': '2026-09-01',
  'Bắc Ninh': '2026-09-20',
};

/** Whether a province is a centrally run city on a day. */
export const isCity = (province: string, on: string): boolean => province in CITIES && (CITIES[province] ?? '') <= on;
const ended = (entry: { readonly validTo: string | null }, on: string): boolean =>
  entry.validTo !== null && entry.validTo < on;

/** The name with an old province replaced by today's, its level included: "tỉnh Hải Dương" → "thành phố Hải Phòng". */
const moved = (name: string, old: string, successor: string, on: string): string =>
  name
    .replace(
      new RegExp(`(?:tỉnh|thành phố) ${old}`, 'u'),
      `${isCity(successor, on) ? 'thành phố' : 'tỉnh'} ${successor}`,
    )
    .replace(new RegExp(`(?<!(?:tỉnh|thành phố) )${old}`, 'u'), successor);

/**
 * What a body is called on a day (YYYY-MM-DD) after the reorganisations of 2025: "Sở Kế hoạch và Đầu tư tỉnh Hà Giang" on 2025-08-01 →
 * "Sở Tài chính tỉnh Tuyên Quang". The name is as resolved, in standard spelling. `written` is the day from which the name
 * is known, where it matters: "UBND thành phố Bắc Ninh" was a town's in 2023 and is a centrally run city's since 20/9/2026.
 */
export function succession(name: string, on: string, written: string | null = null): Succession {
  const within = provincesIn(name);
  const townOf = within.some(
    ({ name: place }) =>
      name.includes(`thành phố ${place}`) && !(written === null ? place in CITIES : isCity(place, written)),
  );
  if ((DISTRICT.test(name) || townOf) && on >= DISTRICTS_ENDED) return { names: [], historical: true };
  const field = ministriesIn(name).find((ministry) => ended(ministry, on));
  const fields = field ? field.successors.map((successor) => name.replace(field.field, successor)) : [name];
  const gone = within.filter((province) => ended(province, on));
  const names = fields.map((each) =>
    gone.reduce((now, { name: old, successor }) => moved(now, old, successor, on), each),
  );
  return { names, historical: false };
}
