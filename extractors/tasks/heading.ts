import { type BodyMention, findBodies, hasAct, readBodyHeading } from '../bodies/index.js';
import { endsSentence } from './clauses.js';
import type { Context } from './context.js';
import type { Named } from './draft.js';
import { headingPeriod, leadInDate, openingActors } from './lead-in.js';
import { NOBODY, namedIn, union, type Who } from './names.js';
import type { Item } from './outline.js';
import { readPersonHeading } from './person-heading.js';
import { type Slice, textOf, trimSlice, within } from './slice.js';
import { type Zone, zoneOfHeading } from './zones.js';

/** A run-in heading is one sentence of many, so that it never makes a record of what follows it. */
export function runInZone({ bodies, heading }: RunIn): Zone | null {
  if (bodies.length > 0) return 'operative';
  const zone = zoneOfHeading(textOf(heading));
  return zone === 'record' ? 'silent' : zone;
}

/** A heading and the text that it runs into, with the bodies that it names. */
export type RunIn = {
  readonly heading: Slice;
  readonly rest: Slice;
  readonly bodies: readonly Named[];
  readonly coordinating: readonly Named[];
};

const LONGEST_RUN_IN = 220;

/** "Công an huyện: Đảm bảo …", "Yêu cầu: Các phòng …": a heading that runs into its text. */
export function runInHeading(whole: Slice): RunIn | null {
  const text = textOf(whole);
  const colon = text.search(/\s*:\s/u);
  if (colon <= 0 || colon > LONGEST_RUN_IN) return null;
  const heading = within(whole, 0, colon);
  const rest = trimSlice(within(whole, colon, text.length));
  if (textOf(rest).length < 12 || namesGoOn(text, colon)) return null;
  const who = bodiesOfHeading(heading);
  if (who.lead.length > 0) return { heading, rest, bodies: who.lead, coordinating: who.coordinating };
  return zoneOfHeading(textOf(heading)) !== null && colon < 60 ? { heading, rest, bodies: [], coordinating: [] } : null;
}

/** "Bộ trưởng các Bộ: Quốc phòng, Công an chỉ đạo …": the colon stands inside the names. */
const namesGoOn = (text: string, colon: number): boolean =>
  /(?<!\p{L})các \p{L}+(?:, \p{L}+)?$/u.test(text.slice(0, colon)) &&
  findBodies(text).some(({ start, end }) => start < colon && end > colon + 1);

/** The bodies that a heading names, when it names nothing else. */
function bodiesOfHeading(heading: Slice): Who {
  const text = textOf(heading).replace(/[\s:;.,]+$/u, '');
  const read = readBodyHeading(text);
  if (read)
    return {
      lead: namedIn(heading, read.bodies),
      coordinating: namedIn(heading, read.coordinating),
      cue: null,
    };
  const group = openGroup(text);
  if (group) return { ...NOBODY, lead: namedIn(heading, [group]) };
  const person = readPersonHeading(text) ?? unitNamed(text);
  return person ? { ...NOBODY, lead: namedIn(heading, [person]) } : NOBODY;
}

/** "Tiểu ban An ninh, trật tự, an toàn xã hội và y tế": a unit whose name has commas and small words to the end of the heading. */
const UNIT = /^(?:Tiểu ban|Ban|Tổ|Nhóm|Hội đồng|Phòng|Đoàn|Đội|Trung tâm|Khoa) \p{Lu}\p{Ll}[\p{L} ,-]{3,90}$/u;

function unitNamed(text: string): BodyMention | null {
  const [first] = UNIT.test(text) ? findBodies(text) : [];
  if (
    first?.start !== 0 ||
    !/^, \p{Ll}/u.test(text.slice(first.end)) ||
    hasAct(text.slice(first.end).replace(/trật tự/gu, ''))
  )
    return null;
  return { start: 0, end: text.length, text, kind: 'body' };
}

/** "Đối với các chủ đầu tư hạ tầng": a known group with words of its own behind it, up to the end of the heading. */
function openGroup(text: string): BodyMention | null {
  const order = /^(?:Đối với|Giao(?: cho)?|Yêu cầu|Đề nghị)\s+/u.exec(text)?.[0].length;
  if (order === undefined) return null;
  const group = findBodies(text).find(({ start, kind }) => start === order && kind === 'group');
  const rest = text.slice(group?.end ?? 0);
  if (!group || !/^(?:\s\p{Ll}+){1,4}$/u.test(rest) || hasAct(rest)) return null;
  return { ...group, end: text.length, text: text.slice(order) };
}

/** A heading with its printed number, as a task's section states it: "II. NHIỆM VỤ"; no colon at its end. */
export const headingText = (item: Item, heading: Slice): string =>
  `${item.printed ?? ''} ${textOf(heading)}`.trim().replace(/[\s:]+$/u, '');

/** What a heading or an opening sentence says for everything under it. */
export function headingContext(item: Item, whole: Slice, context: Context): Context {
  const text = textOf(whole);
  const body = bodiesOfHeading(whole);
  const opens = /:\s*$/u.test(text) || (/^(Đề nghị|Giao|Yêu cầu|Phân công)\s/u.test(text) && !endsSentence(text));
  const opening = body.lead.length === 0 && opens ? openingActors(whole) : NOBODY;
  const runIn = body.lead.length === 0 && opening.lead.length === 0 ? runInHeading(whole) : null;
  const who = body.lead.length > 0 ? body : opening.lead.length > 0 ? opening : null;
  const outer = asksAnew(item, text, context) ? 'operative' : context.zone;
  const zone = zoneOfHeading(text) ?? (who ? 'operative' : outer);
  const lead = who?.lead ?? (runIn && runIn.bodies.length > 0 ? runIn.bodies : null);
  return {
    ...context,
    section: isLeadIn(item) ? context.section : [...context.section, headingText(item, whole)],
    zone: zoneInside(outer, zone, who !== null),
    lead: lead ?? (zone === 'silent' || zone === 'record' ? [] : context.lead),
    leadFrom: lead === null ? context.leadFrom : opening.lead.length > 0 ? 'lead-in' : 'heading',
    coordinating: lead ? (who?.coordinating ?? []) : union(context.coordinating, opening.coordinating),
    deadline: leadInDate(whole, context) ?? context.deadline,
    period: headingPeriod(whole, context) ?? context.period,
  };
}

/** "Thời gian tới, Chính phủ yêu cầu các bộ, cơ quan, địa phương tập trung thực hiện các nhiệm vụ sau:" */
const ORDERS_LIST =
  /(?<!\p{L})(?:yêu cầu|giao|chỉ đạo|đề nghị)\s[^.;]{0,200}(?:(?:nhiệm vụ|nội dung|công việc|biện pháp|giải pháp|yêu cầu)[^.;:]{0,40}(?:sau(?: đây)?|cụ thể)|như sau)\s*:\s*$/iu;
const FORM = /^(?:phụ lục|mẫu|biểu|đề cương|phiếu)(?!\p{L})/iu;

/** An order after an account of how things stand ends that account; in an annex or a form it is a part of the form. */
const asksAnew = (item: Item, text: string, { zone, section }: Context): boolean =>
  isLeadIn(item) &&
  (zone === 'record' || zone === 'silent') &&
  ORDERS_LIST.test(text) &&
  !section.some((heading) => FORM.test(heading));

/** The zone under a heading: a record stays one whatever stands in it; purposes stay purposes unless a body is charged. */
export function zoneInside(outer: Zone, own: Zone, charges: boolean): Zone {
  if (outer === 'record' || outer === 'rules') return outer;
  return outer === 'silent' && !charges && own === 'general' ? 'silent' : own;
}

const isLeadIn = (item: Item): boolean => item.level === 'plain';
