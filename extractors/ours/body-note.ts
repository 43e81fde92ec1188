import { showDay } from '../../models/day.js';
import { provincesIn } from '../bodies/gazetteer.js';
import { succession } from '../bodies/successors.js';

const MERGED = '2025-07-01';

/**
 * What has become of a body since the document that names it, in Vietnamese; null when nothing has. District level: it ended
 * and has no single successor. A new province may keep the name of an old one: the old is told from the new by the
 * document's date.
 * @param issuedOn day or month of the document; null when unknown
 * @param today YYYY-MM-DD
 */
export function bodyNote(name: string, issuedOn: string | null, today: string): string | null {
  const { names, historical } = succession(name, today, issuedOn);
  if (historical)
    return `cấp huyện đã kết thúc hoạt động từ ngày ${showDay(MERGED)}; cần xác định cơ quan tiếp nhận nhiệm vụ`;
  const changed = names.filter((now) => now !== name);
  if (changed.length > 0) return `nay là ${names.join(' hoặc ')}`;
  const isOld = issuedOn !== null && issuedOn < MERGED && today >= MERGED;
  const merged = isOld
    ? provincesIn(name).find(({ name: place, validTo, successor }) => validTo !== null && successor === place)
    : undefined;
  return merged ? `${merged.name} trước khi sáp nhập ngày ${showDay(MERGED)}` : null;
}
