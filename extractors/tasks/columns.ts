import { readBodyHeading } from '../bodies/index.js';
import { readDeadline } from '../deadlines/index.js';
import { fold } from '../text/normalize.js';
import { cellText, type GridRow } from './grid.js';

/** What a column of a table of duties holds. */
export type ColumnRole =
  | 'ordinal'
  | 'task'
  | 'lead'
  | 'coordinating'
  | 'both'
  | 'deadline'
  | 'clock'
  | 'product'
  | 'place'
  | 'other';

/** Folded header words, first match wins. */
const HEADERS: readonly (readonly [ColumnRole, RegExp])[] = [
  // "Stt", "TT", "Số TT"
  ['ordinal', /^(s ?tt|tt|so (tt|thu tu)|stt\W.*|#)$/],
  // "Cơ quan chủ trì, phối hợp", "Đơn vị chủ trì/phối hợp"
  ['both', /(chu tri|thuc hien).{0,12}phoi hop/],
  // "Cơ quan phối hợp", "Phối hợp thực hiện", "Cơ quan thẩm tra", "Tham gia"
  ['coordinating', /(phoi hop|tham tra|tham gia|cung thuc hien|(don vi|nguoi|co quan|bo phan|phong) ho tro)/],
  // "Sản phẩm", "Kết quả đầu ra", "Sản phẩm hoàn thành"
  ['product', /^(san pham|ket qua|dau ra|hinh thuc van ban|yeu cau (san pham|ket qua))/],
  // "Thời gian thực hiện", "Thời hạn", "Tiến độ", "Hoàn thành", "Hạn", "Mốc thời gian", "Ngày"
  [
    'deadline',
    /^(thoi (gian|han|diem)|tien do|han( (hoan|cuoi|nop|bao|thuc|xu).*)?$|moc |hoan thanh|ngay( thang)?( hoan thanh)?$|lich|ke hoach thoi gian|thang$|quy$)|thoi (gian|han)( hoan thanh| thuc hien)?$/,
  ],
  // "Giờ", "Buổi" beside a column of days
  ['clock', /^(gio|buoi)$/],
  // "Cơ quan chủ trì", "Đơn vị thực hiện", "Người phụ trách", "Phân công", "Cơ quan trình"
  [
    'lead',
    /(chu tri|don vi thuc hien|co quan thuc hien|nguoi thuc hien|bo phan thuc hien|phu trach|trach nhiem|phan cong|dau moi|co quan trinh|don vi trinh|co quan soan thao|chiu trach nhiem|^luc luong|nguoi kiem tra|doan kiem tra|^thuc hien$|^don vi$|^co quan$|tham muu|duoc giao)/,
  ],
  // "Địa điểm"
  ['place', /^(dia diem|noi to chuc)/],
  // "Ghi chú", "Kinh phí", "Thành phần"
  ['other', /^(ghi chu|kinh phi|nguon|thanh phan|so luong|don vi tinh|dvt|co so|can cu|diem|doi tuong)/],
  // "Nội dung, nhiệm vụ", "Nội dung công việc", "Nhiệm vụ cụ thể", "Hoạt động", "Tên văn bản"
  [
    'task',
    /(noi dung|nhiem vu|cong viec|hoat dong|dau viec|viec|ten (van ban|de an|ke hoach|chuong trinh|bao cao)|chi tieu|giai phap|buoc|chuong trinh|de an|bao cao)/,
  ],
];

/** What a column is for, by the words of its header; `other` when they say nothing known. */
export function columnRole(header: string): ColumnRole {
  const key = fold(header)
    .replace(/[\s.:]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return HEADERS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other';
}

/** "Kết quả đã thực hiện", "Kết quả đạt được", "Tình hình thực hiện": a table of what has been done. */
const DONE = /^(ket qua (da|dat duoc)|tinh hinh thuc hien|da (thuc hien|hoan thanh)|muc do hoan thanh)/;

/** Which column plays which role; −1 for roles that no column plays. */
export type Columns = Readonly<Record<Exclude<ColumnRole, 'other'>, number>>;

/** "Lãnh đạo phụ trách", "Người theo dõi": who looks on, where another column says who does it. */
const OVERSEES = /^(lanh dao|dong chi|nguoi theo doi|theo doi|chi dao)/;
/** "Người phụ trách", "Chủ trì": beside it, a column "Người thực hiện" names those who take part. */
const IN_CHARGE = /(chu tri|phu trach|dau moi|chiu trach nhiem)/;

/**
 * What the columns are for, each by its own words and by those beside it: "Đơn vị thực hiện" over "Chủ trì" and "Phối hợp" is one
 * column of each, "Lãnh đạo phụ trách" beside "Cơ quan chủ trì" charges nobody.
 */
function rolesOf(headers: readonly string[]): ColumnRole[] {
  const roles = headers.map(columnRole);
  const keys = headers.map((header) => fold(header));
  const leads = roles.flatMap((role, c) => (role === 'lead' ? [c] : []));
  const [first = -1] = leads.filter((c) => !OVERSEES.test(keys[c] ?? '')).concat(leads);
  return roles.map((role, c) => {
    if (role === 'both' && first >= 0) return 'coordinating';
    if (role !== 'lead' || c === first) return role;
    const takesPart = /thuc hien/.test(keys[c] ?? '') && IN_CHARGE.test(keys[first] ?? '');
    return takesPart && !roles.includes('coordinating') ? 'coordinating' : 'other';
  });
}

/**
 * Reads the header of a table of duties.
 * @param headers the header words of each grid column, header rows joined
 * @returns null when it is no table of duties: no column of duties, or none that says who or when
 */
export function readColumns(headers: readonly string[]): Columns | null {
  const roles = rolesOf(headers);
  const find = (role: ColumnRole): number => roles.indexOf(role);
  const columns: Columns = {
    ordinal: find('ordinal'),
    task: find('task'),
    lead: find('lead'),
    coordinating: find('coordinating'),
    both: find('both'),
    deadline: find('deadline'),
    // "Ngày | Thời gian": the hour stands in a column of its own
    clock: Math.max(find('clock'), roles.indexOf('deadline', find('deadline') + 1)),
    product: find('product'),
    place: find('place'),
  };
  const who = columns.lead >= 0 || columns.both >= 0;
  if (columns.deadline < 0 && headers.some((header) => DONE.test(fold(header)))) return null;
  if (columns.task < 0 || !(who || columns.deadline >= 0)) return null;
  return columns;
}

const TIMELESS = { issuedOn: null, planYear: null, beforeCountsTheDay: false };

/**
 * The columns of a table without a header, by what its cells hold: bodies, times, running numbers, and the longest words.
 * @returns null unless most cells of one column name bodies or times, and another holds longer words
 */
export function inferColumns(rows: readonly GridRow[]): Columns | null {
  const width = rows[0]?.cells.length ?? 0;
  const column = (c: number): string[] => rows.map(({ cells }) => cellText(cells[c] ?? null)).filter(Boolean);
  const mostly = (c: number, holds: (text: string) => boolean): boolean => {
    const texts = column(c);
    return texts.length > 1 && texts.filter(holds).length > texts.length * 0.6;
  };
  const all = Array.from({ length: width }, (_, c) => c);
  const ordinal = all.find((c) => mostly(c, (text) => /^\d{1,3}\W*$/u.test(text))) ?? -1;
  const deadline =
    all.find((c) => c !== ordinal && mostly(c, (text) => text.length < 60 && readDeadline(text, TIMELESS) !== null)) ??
    -1;
  const bodies = all.filter((c) => c !== deadline && mostly(c, (text) => readBodyHeading(text) !== null));
  const others = all.filter((c) => c !== ordinal && c !== deadline && !bodies.includes(c));
  const length = (c: number): number => column(c).join('').length;
  const task = others.sort((a, b) => length(b) - length(a))[0] ?? -1;
  const [lead = -1, coordinating = -1] = bodies;
  if (task < 0 || lead < 0 || length(task) < length(lead)) return null;
  return { ordinal, task, lead, coordinating, both: -1, deadline, clock: -1, product: -1, place: -1 };
}
