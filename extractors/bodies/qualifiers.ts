import { at, headAt, PROVINCE, UNIT } from './lexicon.js';
import { placeEnd } from './names.js';

type Reader = (view: string, offset: number) => { readonly end: number } | null;
type Qualified = { readonly end: number; readonly plural: boolean };

const LEVEL =
  /(?:cấp|tuyến) (?:tỉnh|huyện|xã|sở|trường|khoa|quân khu|trung ương|Trung ương|thành phố|cơ sở)(?:, (?:cấp )?(?:tỉnh|huyện|xã)(?![\p{L}])| và (?:cấp )?(?:tỉnh|huyện|xã)(?![\p{L}]))*(?![\p{L}])/uy;
const WIDE =
  /(?:vùng cao|miền núi|biên giới|ven biển|ven sông(?: \p{Lu}\p{L}*){0,3}|chi nhánh(?: tỉnh| thành phố| huyện)?(?: [Kk]hu vực [IVX\d]+|(?: \p{Lu}\p{L}*){0,3})|khu vực(?: [IVX\d]+| \p{Lu}\p{L}*){0,3}|Trung ương|trung ương|quốc gia|các cấp|cùng cấp|nêu trên|nói trên|có liên quan|liên quan|hữu quan|Việt Nam)(?![\p{L}])/uy;
const AREA =
  /(?:(?:đóng )?trên địa bàn|trên toàn|trong toàn|toàn)(?: (?=tỉnh|huyện|xã|thành phố|thị xã|quận|phường))?(?![\p{L}])/uy;
const LINK = /(?:thuộc và trực thuộc|trực thuộc|thuộc|của|trong|tham gia|tại|ở)(?= )/uy;
const OWNER_WORD = /(?:ngành|mình|(?:từng )?(?:đơn vị|cơ quan|địa phương)(?: trực thuộc| mình)?)(?![\p{L}])/uy;

/**
 * What narrows a body's name, from `offset` (just after the name): territory, level, area, "có liên quan", owner with or without a
 * preposition. An owner without one must outrank `rank`. Gives the end and whether the phrase became collective ("các huyện").
 */
export function readQualifiers(view: string, offset: number, rank: number, readBody: Reader): Qualified {
  let end = offset;
  let plural = false;
  for (;;) {
    if (view[end] !== ' ') return { end, plural };
    const next = end + 1;
    const units = unitsEnd(view, next);
    const reached = Math.max(
      units.end,
      next + (at(LEVEL, view, next)?.length ?? 0),
      next + (at(WIDE, view, next)?.length ?? 0),
      next + (at(PROVINCE, view, next)?.length ?? 0),
      areaEnd(view, next),
      ownerEnd(view, next, readBody),
      directOwnerEnd(view, next, rank, readBody),
    );
    if (reached === next) return { end, plural };
    plural ||= units.plural || /^các /u.test(view.slice(next, reached));
    end = reached;
  }
}

/** "tỉnh Lai Châu", "các huyện, thị xã, thành phố", "huyện, thành phố Cà Mau". */
function unitsEnd(view: string, offset: number): Qualified {
  const many = at(/(?:tất cả )?(?:các|từng|mỗi) /uy, view, offset);
  let end = offset + (many?.length ?? 0);
  let count = 0;
  for (let next = end; ; ) {
    const unit = at(UNIT, view, next);
    if (!unit || at(/ (?:hội|viên)(?!\p{L})/uy, view, next + unit.length)) break;
    count++;
    end = next + unit.length;
    const separator = at(/, | và |, và | - /uy, view, end);
    if (!separator) break;
    next = end + separator.length;
  }
  if (count === 0) return { end: offset, plural: false };
  const name =
    view[end] === ' ' || view[end - 1] === ' ' || view[end - 1] === '.'
      ? placeEnd(view, end + (view[end] === ' ' ? 1 : 0))
      : end;
  const named = name > end + (view[end] === ' ' ? 1 : 0);
  return { end: named ? name : end, plural: many !== null || count > 1 };
}

function areaEnd(view: string, offset: number): number {
  const area = at(AREA, view, offset);
  if (!area) return offset;
  if (/^(?:trên|trong) ?toàn|^toàn/u.test(area) && !area.endsWith(' ')) return offset;
  const place = area.endsWith(' ') ? unitsEnd(view, offset + area.length).end : offset + area.length;
  return Math.max(place, offset + area.trimEnd().length);
}

/** "thuộc Sở Nội vụ", "của tỉnh", "trong Cụm", "của đơn vị trực thuộc"; the offset itself where the preposition leads to no body. */
function ownerEnd(view: string, offset: number, readBody: Reader): number {
  const link = at(LINK, view, offset);
  if (!link) return offset;
  const start = offset + link.length + 1;
  const end = Math.max(
    unitsEnd(view, start).end,
    start + (at(OWNER_WORD, view, start)?.length ?? 0),
    readBody(view, start)?.end ?? start,
  );
  if (end > start) return end;
  return link === 'trực thuộc' || link === 'thuộc và trực thuộc' ? offset + link.length : offset;
}

/** "Văn phòng Sở", "Hội đồng … Bộ Công Thương": an owner of higher rank right after the name; "Hội đồng … các đơn vị". */
function directOwnerEnd(view: string, offset: number, rank: number, readBody: Reader): number {
  const owner = headAt(view, offset);
  const plural = rank === 0 && /^[Cc]ác /u.test(view.slice(offset, offset + 4));
  if (!plural && (!owner || owner.head.rank <= rank)) return offset;
  return readBody(view, offset)?.end ?? offset;
}
