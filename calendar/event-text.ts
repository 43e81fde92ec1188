import type { Body } from '../models/body.js';
import { changedWords } from '../models/change-labels.js';
import { showDay } from '../models/day.js';
import type { Deadline } from '../models/deadline.js';
import type { Place } from '../models/place.js';
import type { Task } from '../models/task.js';
import { shorten } from './calendar-text.js';
import type { DeadlineDay } from './deadline-days.js';

const TITLE_LENGTH = 120;

/** "Sở Nội vụ, Sở Tài chính và 2 đơn vị khác: Tham mưu …"; the body is not said twice where the text opens with it. */
export function eventTitle(task: Task): string {
  const [first, second, ...others] = task.lead.map(({ name }) => name);
  const leads = [first, second].filter((name) => name !== undefined).join(', ');
  const more = others.length === 0 ? '' : ` và ${others.length} đơn vị khác`;
  const said = first === undefined || task.text.toLowerCase().startsWith(first.toLowerCase());
  const title = shorten((said ? task.text : `${leads}${more}: ${task.text}`).replace(/\s+/gu, ' '), TITLE_LENGTH);
  const ended = endOf(task);
  return ended === null ? title : `${ENDED[ended]}: ${title}`;
}

const ENDED = {
  withdrawn: 'Đã rút',
  abolishes: 'Văn bản đã bị bãi bỏ',
  replaces: 'Văn bản đã được thay thế',
} as const;

/** Why a task is cancelled in calendars: no longer in its document, or its document abolished or replaced; else null. */
export function endOf({ withdrawnAt, changedBy = [] }: Task): keyof typeof ENDED | null {
  if (withdrawnAt !== null) return 'withdrawn';
  return (['abolishes', 'replaces'] as const).find((end) => changedBy.some(({ relation }) => relation === end)) ?? null;
}

/** Everything needed to check the entry against the document: the clause, who, when in its own words, and where it stands. */
export function eventDescription(task: Task, day: DeadlineDay): string {
  const lines = [
    task.text,
    '',
    ...(task.changedBy ?? []).map((by) => `${changedWords(by)}: hãy xem nhiệm vụ này còn phải làm không.`),
    ...bodyLine('Chủ trì', task.lead),
    ...bodyLine('Phối hợp', task.coordinating),
    ...(task.deadline === null ? [] : deadlineLines(task.deadline, day)),
    `Văn bản: ${citation(task.document)}`,
    ...(task.document.subject === null ? [] : [`Trích yếu: ${task.document.subject}`]),
    `Tệp: ${task.document.file}${placeWords(task.evidence.text)}`,
  ];
  return lines.join('\n');
}

function bodyLine(label: string, bodies: readonly Body[]): readonly string[] {
  return bodies.length === 0 ? [] : [`${label}: ${bodies.map(({ name }) => name).join('; ')}`];
}

function deadlineLines(deadline: Deadline, day: DeadlineDay): readonly string[] {
  const lines = [`Thời hạn: “${deadline.text}”`];
  if (deadline.start !== null && day.period === null)
    lines.push(`Thời gian: từ ngày ${showDay(deadline.start)} đến ngày ${showDay(day.due)}`);
  if (day.stated !== null && day.stated > day.due)
    lines.push(`Văn bản ghi trước ngày ${showDay(day.stated)}, nên ngày cuối còn đúng hạn là ${showDay(day.due)}.`);
  if (deadline.approximate) lines.push('Thời hạn ước chừng, cần xác nhận.');
  return lines;
}

/** "Kế hoạch số 12/KH-UBND ngày 17/03/2023 của UBND tỉnh Lai Châu", as far as it is known. */
function citation({ type, number, issuedOn, issuer }: Task['document']): string {
  const parts = [
    type ?? 'Văn bản',
    number === null ? 'chưa rõ số' : `số ${number}`,
    issuedOn === null ? null : `${issuedOn.length > 7 ? 'ngày' : 'tháng'} ${showDay(issuedOn)}`,
    issuer === null ? null : `của ${issuer}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** ", trang 2, 3" or ", bảng 1 dòng 4", or ", đoạn 12": where the clause was read. */
function placeWords(places: readonly Place[]): string {
  const pages = places.flatMap((place) => ('page' in place ? [place.page] : []));
  if (pages.length > 0) return `, trang ${[...new Set(pages)].join(', ')}`;
  const [first] = places;
  if (first === undefined || 'page' in first) return '';
  return 'table' in first ? `, bảng ${first.table} dòng ${first.row}` : `, đoạn ${first.paragraph}`;
}
