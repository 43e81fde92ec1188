import type { TaskClass } from '../../models/task.js';
import { opensWithAct } from '../bodies/index.js';
import { fold } from '../text/normalize.js';
import { isDated } from './context.js';
import type { Dated, Named } from './draft.js';
import { isNounPhrase } from './noun-phrase.js';
import type { Zone } from './zones.js';

/** Bodies that mean everyone at once: "các cấp, các ngành", "từng cơ quan", "mỗi cán bộ", "các cơ quan, đơn vị, địa phương". */
const EVERYONE =
  /^(tung|moi|toan the)\s|^(cac )?(cap|nganh)( uy)?(, cac (cap|nganh))*$|^(cac |nguoi dung dau (cac )?|thu truong cac )?((cap uy|chinh quyen|co quan|don vi|dia phuong|nganh|cap|to chuc|ca nhan|doan the|to chuc doan the)(, | va |$)(cac )?)+$|^(cac )?(don vi|co quan|dia phuong) (thuoc|trong|tren dia ban) (tinh|toan tinh)$|^(can bo|cong chuc|vien chuc|nguoi lao dong|dang vien)|cac cap$/;

/** "Các tổ chức, cá nhân …", "Người dân …": norms on the public, which no office can be held to. */
const PUBLIC =
  /^(cac |nhung |moi )?(to chuc, (ho gia dinh, )?ca nhan|ca nhan, to chuc|ho (gia dinh|dan|kinh doanh)|nguoi dan|nhan dan|cong dan|chu (co so|ho|phuong tien)|doanh nghiep, ca nhan|tap the,? ca nhan)( |,|$)/;

/** "Khoa … có thể thiết kế thêm …": what somebody is free to do. */
const MAY = /^[^.;:]{0,140}(?<!\p{L})(?:có thể|có quyền|được phép)(?!\p{L})/u;

/** "Thống nhất thời gian tổ chức từ ngày …", "Về …: Đồng ý chủ trương …": what a meeting agrees to, which asks nobody for anything. */
const AGREED =
  /^(?:Về [^:]{3,120}:\s*)?(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý|ghi nhận|đánh giá cao|biểu dương)(?!\p{L})/iu;

/** "Tiến độ … còn chậm", "… đến ngày 30/4 mới đạt 61%": how things stand, with no word of what is to be done. */
const STANDS =
  /(?<!\p{L})(?:(?:mới|chỉ|đã|ước|mới chỉ) đạt|còn (?:chậm|thấp|nhiều hạn chế|hạn chế|yếu|nhiều khó khăn)|chưa đạt (?:yêu cầu|kế hoạch))(?!\p{L})/iu;
const WANTS =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công|phải|cần|tiếp tục|tập trung|đẩy nhanh|khẩn trương|khắc phục|hoàn thành|tăng cường|đẩy mạnh)(?!\p{L})/iu;

/** "Thời gian qua, các sở, ngành đã có nhiều cố gắng; …": what has been. */
const SO_FAR = /^(?:Trong )?(?:thời gian|những năm|một năm|năm|giai đoạn) (?:vừa )?qua(?!\p{L})/iu;

/** "Chính phủ thống nhất sự cần thiết …": what the one who leads has decided or thinks, and does not have to do. */
const DECIDED =
  /^\s+(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý)(?: cao)? (?:với|về|đánh giá|nhận định|thông qua|chủ trương|sự cần thiết|nội dung|đề xuất|đề nghị)(?!\p{L})/u;

const isNarrative = (text: string): boolean =>
  (STANDS.test(text) || SO_FAR.test(text)) && !WANTS.test(text) && !opensWithAct(text);

/** The words after the last body that leads; "" where it is not named in the text. */
function wordsAfter(text: string, lead: readonly Named[]): string {
  const last = lead.at(-1)?.mention.text ?? '';
  const after = last === '' ? -1 : text.indexOf(last);
  return after >= 0 ? text.slice(after + last.length) : '';
}

/** "UBND huyện đã giao Phòng …", "Phòng … chưa lập hồ sơ": what somebody has done or failed to do. */
const isPast = (text: string, lead: readonly Named[]): boolean =>
  /^\s+(?:đã|vừa|chưa)(?!\p{L})/u.test(wordsAfter(text, lead));

/** Words of something that can be handed in or held against a date; "trình" only as a verb (never "quy trình"). */
const DELIVERABLE =
  /(?:^|[\s(])(?:báo cáo|gửi |nộp |lập (?:kế hoạch|danh sách|hồ sơ|dự toán)|xây dựng (?:kế hoạch|báo cáo|quy chế|dự toán|chương trình)|ban hành|tổ chức (?:hội nghị|lễ|họp|kiểm tra|tổng kết|sơ kết)|ký kết|đăng ký|hoàn thành|phê duyệt|thành lập|cử (?:cán bộ|đại biểu|đại diện|công chức|người|lãnh đạo|thành viên))|(?:^|[;,] |và )trình /iu;

/** Words that ask somebody for something: "Giao X …", "yêu cầu X …", "đề nghị X …". */
const ORDER = /^(giao|yêu cầu|đề nghị|kính đề nghị|phân công|ủy quyền)/iu;

/** True for the words of an order ("Giao", "yêu cầu"), not for those of an act. */
export const isOrder = (cue: string | null): boolean => ORDER.test(cue ?? '');

/** "Hồi 16 giờ …, vị trí tâm bão …", "Ngày …, Thủ tướng đã ban hành … Theo đó, …", "Tính đến ngày …": an account of what is. */
const TELLS =
  /^(?:Hồi|Lúc|Dự báo|Theo (?:dự báo|bản tin|tin|báo cáo|đó)|Tính đến|Hiện nay|Hiện tại|Vừa qua|Thời gian qua|Những ngày qua)(?!\p{L})|(?<!\p{L})đã (?:ban hành|có|phê duyệt|gửi|triển khai|tổ chức|xảy ra|chỉ đạo|nhận được|đi vào|đổ bộ)(?!\p{L})/u;

/** What is known of a leaf when its class is decided. */
type Evidence = {
  readonly lead: readonly Named[];
  readonly ownLead: boolean;
  readonly asked: boolean;
  /** A deadline is stated for this duty, by its words, its label or its lead-in. */
  readonly states: boolean;
  readonly own: Dated | null;
};

/** Whether there is a deadline that names a day, a period, a rule or a span; see `isDated`. */
export const isDatedBy = (dated: Dated | null): boolean => dated !== null && isDated(dated.deadline);

/** Why a leaf has its class: the first of these that holds. */
export type Reason =
  | 'asked'
  | 'dated'
  | 'nobody'
  | 'agreed'
  | 'past'
  | 'noun-phrase'
  | 'may'
  | 'public'
  | 'everyone'
  | 'charged';

export type Verdict = { readonly class: TaskClass; readonly by: Reason };

const obligation = (by: Reason): Verdict => ({ class: 'obligation', by });
const general = (by: Reason): Verdict => ({ class: 'general', by });

/** Obligation, general direction, or null for words that are no duty here (annotation rules 1 and 2). */
export function classOf(text: string, { lead, ownLead, asked, states, own }: Evidence, zone: Zone): Verdict | null {
  const dated = own !== null && isDated(own.deadline);
  if (zone === 'record') return null;
  if (zone === 'rules') return dated && ownLead && own.deadline.due !== null ? obligation('dated') : null;
  if (zone === 'preamble') {
    if (asked) return obligation('asked');
    const tells = CITES.test(text) || TELLS.test(text);
    return dated && own.deadline.kind !== 'period' && !tells ? obligation('dated') : null;
  }
  const past = ownLead && isPast(text, lead);
  if (zone === 'silent') return dated && ownLead && !past ? obligation('dated') : null;
  if (past) return general('past');
  if (lead.length === 0 && !states && isNarrative(text)) return null;
  if ((lead.length === 0 && AGREED.test(text)) || (ownLead && DECIDED.test(wordsAfter(text, lead))))
    return general('agreed');
  if (states) return obligation('dated');
  if (lead.length === 0) return general('nobody');
  if (isNounPhrase(text, ownLead)) return general('noun-phrase');
  if (ownLead && MAY.test(text)) return general('may');
  const names = lead.map(({ mention }) => fold(mention.text).trim());
  if (names.every((name) => PUBLIC.test(name))) return general('public');
  const concrete = DELIVERABLE.test(asked ? text : text.slice(0, 160));
  if (zone !== 'operative' && !concrete && names.every((name) => EVERYONE.test(name))) return general('everyone');
  return obligation('charged');
}

/** "Căn cứ …", "Thực hiện Quyết định …", "Xét đề nghị …": the bases of the document. */
const CITES = /^(Căn cứ|Thực hiện|Theo|Xét|Tiếp theo|Trên cơ sở|Hưởng ứng|Nhằm)/u;
