import type { TaskLayout } from '../../models/task.js';
import { type BodyMention, findBodies, hasAct, readBodyHeading, splitBodyList } from '../bodies/index.js';
import { findDeadlines, readDeadline } from '../deadlines/index.js';
import { type Attribute, readAttribute } from './attributes.js';
import { clausesOf } from './clauses.js';
import { type Context, isDated, stated } from './context.js';
import type { Dated, Named } from './draft.js';
import { addLeaf, type Labelled, UNLABELLED } from './from-leaf.js';
import { addTable } from './from-table.js';
import { actorsIn, assignmentIn, listIn, NOBODY, union, type Who } from './names.js';
import type { Item, Node } from './outline.js';
import { readPersonHeading } from './person-heading.js';
import { type Slice, sliceFrom, textOf, trimSlice, within } from './slice.js';
import { type Zone, zoneOfHeading } from './zones.js';

/** Adds the duties under the given nodes to the context's drafts, in reading order. */
export function addNodes(nodes: readonly Node[], context: Context): void {
  const { shared, own } = scopeAttributes(nodes, context);
  const inside = withLabelled(context, labelledBy(shared, context));
  const counts = new Map<string, number>();
  let aside: Item | null = null;
  for (const node of nodes) {
    if (node.kind === 'table') {
      addTable(node.table, { ...inside, path: [...inside.path, `table ${count(counts, 'table')}`] });
      continue;
    }
    if (isAttribute(node)) {
      aside = node;
      continue;
    }
    if (aside && continuesAside(aside, node)) continue;
    aside = null;
    const label = node.printed ?? node.level;
    const n = count(counts, label);
    const at = withLabelled(inside, labelledBy(own.get(node) ?? [], context));
    addItem(node, { ...at, path: [...inside.path, n > 1 || !node.printed ? `${label} ${n}` : label] });
  }
}

/** The children that are no labelled lines, nor the lines that such a one goes on over. */
function withoutAttributes(nodes: readonly Node[]): Node[] {
  let aside: Item | null = null;
  return nodes.filter((node) => {
    if (node.kind === 'table') return true;
    if (isAttribute(node)) {
      aside = node;
      return false;
    }
    return aside === null || !continuesAside(aside, node);
  });
}

/** "Thành phần tham dự: Lãnh đạo các đơn vị," and, set as a paragraph of its own, "lãnh đạo Khoa và các nhóm …". */
const continuesAside = (aside: Item, item: Item): boolean =>
  item.level === 'plain' &&
  item.children.length === 0 &&
  attributeOf(aside)?.kind === 'aside' &&
  !endsSentence(aside.paragraph.text) &&
  item.paragraph.text.length < 120;

/**
 * Which labelled lines hold for all the items beside them, and which for one. A line holds for the item right before it
 * where its kind comes again for a later item (duty, time, duty, time), where it has no bullet though the items do, or where
 * it times the last of several items of which an earlier one has a date of its own.
 */
function scopeAttributes(nodes: readonly Node[], context: Context): { shared: Item[]; own: Map<Item, Item[]> } {
  const shared: Item[] = [];
  const own = new Map<Item, Item[]>();
  const all = itemsAmong(nodes);
  const kinds = all.map((item) => (isAttribute(item) ? (attributeOf(item)?.kind ?? null) : null));
  const duties = all.filter((_, i) => kinds[i] === null);
  let before: Item | null = null;
  all.forEach((item, i) => {
    const kind = kinds[i];
    if (!kind) {
      before = item;
      return;
    }
    const repeats = kinds.filter((other) => other === kind).length > 1 && duties.length > 1;
    const unbulleted = item.printed === null && before?.printed !== null;
    const dated =
      kind === 'deadline' && duties.length > 1 && before === duties.at(-1) && someDated(duties.slice(0, -1), context);
    if (before && duties.length > 1 && (repeats || unbulleted || dated))
      own.set(before, [...(own.get(before) ?? []), item]);
    else shared.push(item);
  });
  return { shared, own };
}

const someDated = (items: readonly Item[], context: Context): boolean =>
  items.some((item) => findDeadlines(item.paragraph.text, context.when).some((m) => isDated(m.deadline)));

function count(counts: Map<string, number>, key: string): number {
  const n = (counts.get(key) ?? 0) + 1;
  counts.set(key, n);
  return n;
}

const itemsAmong = (nodes: readonly Node[]): Item[] => nodes.filter((node) => node.kind === 'item');

const attributesAmong = (nodes: readonly Node[]): Item[] => itemsAmong(nodes).filter(isAttribute);

const attributeOf = (item: Item): Attribute | null => readAttribute(item.paragraph.text.slice(item.bodyStart));

/** A labelled line ("- Thời gian hoàn thành: …"); with lines of its own only where the label stands alone ("a) Cơ quan chủ trì"). */
function isAttribute(node: Node): boolean {
  if (node.kind !== 'item') return false;
  const attribute = SECTION_LEVELS.includes(node.level) ? null : attributeOf(node);
  if (!attribute) return false;
  const empty = node.paragraph.text.slice(node.bodyStart + attribute.valueStart).trim() === '';
  if (attribute.kind === 'aside') return node.children.length === 0 && !empty;
  return empty ? isValueList(node, attribute) : node.children.length === 0;
}

/** "III. TIẾN ĐỘ THỰC HIỆN" is a section, never the label of a duty. */
const SECTION_LEVELS: readonly Item['level'][] = ['annex', 'part', 'chapter', 'caps', 'upper', 'section', 'roman'];

/** The lines under "a) Thời gian thực hiện": few and short, or they are duties. */
function isValueList({ children }: Item, { kind }: Attribute): boolean {
  const items = itemsAmong(children);
  const short = items.every(({ paragraph }) => paragraph.text.length <= (kind === 'deadline' ? 80 : 300));
  return items.length > 0 && short && (kind !== 'deadline' || items.length <= 3);
}

/** What the attribute lines among some nodes say together. */
function labelledBy(items: readonly Item[], context: Context): Labelled {
  let labelled = UNLABELLED;
  for (const item of items) labelled = addAttribute(labelled, item, context);
  return labelled;
}

function addAttribute(labelled: Labelled, item: Item, context: Context): Labelled {
  const attribute = attributeOf(item);
  if (!attribute) return labelled;
  const value = trimSlice(sliceFrom(item.paragraph, item.bodyStart + attribute.valueStart));
  const values = textOf(value) !== '' ? [value] : valuesBelow(item);
  switch (attribute.kind) {
    case 'lead':
      return values.reduce((all, v) => addWho(all, assignmentIn(v)), labelled);
    case 'coordinating':
      return values.reduce((all, v) => addWho(all, { ...NOBODY, coordinating: listIn(v) }), labelled);
    case 'both':
      return bothBelow(labelled, item, values, context);
    case 'deadline':
      return withDeadline(labelled, values, context);
    case 'product':
      return { ...labelled, product: labelled.product ?? values[0] ?? null };
    default:
      return labelled;
  }
}

const addWho = (labelled: Labelled, who: Who): Labelled => ({
  ...labelled,
  lead: union(labelled.lead, who.lead),
  coordinating: union(labelled.coordinating, who.coordinating),
});

/** "2. Cơ quan chủ trì, phối hợp" over "a) Cơ quan chủ trì: …" and "b) Cơ quan phối hợp: …", or over a plain list. */
function bothBelow(labelled: Labelled, item: Item, values: readonly Slice[], context: Context): Labelled {
  const below = attributesAmong(item.children);
  if (below.length > 0) return below.reduce((all, child) => addAttribute(all, child, context), labelled);
  return values.reduce((all, v) => addWho(all, assignmentIn(v)), labelled);
}

const valuesBelow = (item: Item): Slice[] =>
  itemsAmong(item.children).map((c) => trimSlice(sliceFrom(c.paragraph, c.bodyStart)));

function withDeadline(labelled: Labelled, values: readonly Slice[], context: Context): Labelled {
  const deadline = labelled.deadline ?? firstDeadline(values, context);
  return { ...labelled, deadline, unread: deadline === null };
}

function firstDeadline(values: readonly Slice[], context: Context): Dated | null {
  for (const value of values) {
    const dated = stated(readDeadline(textOf(value), context.when), value, 'label');
    if (dated) return dated;
  }
  return null;
}

const withLabelled = (context: Context, labelled: Labelled): Context => ({
  ...context,
  lead: labelled.lead.length > 0 ? labelled.lead : context.lead,
  leadFrom: labelled.lead.length > 0 ? 'label' : context.leadFrom,
  coordinating: labelled.lead.length > 0 ? labelled.coordinating : union(context.coordinating, labelled.coordinating),
  deadline: labelled.deadline ?? context.deadline,
});

function addItem(item: Item, context: Context): void {
  const items = withoutAttributes(item.children);
  const whole = sliceFrom(item.paragraph, item.bodyStart);
  const runIn = runInHeading(whole);
  if (items.length === 0) {
    addLeafItem(item, whole, runIn, context);
    return;
  }
  if (isContinued(item, items)) {
    const more = itemsAmong(items).map((n) => sliceFrom(n.paragraph));
    addLeafOf(item, whole, more, context);
    return;
  }
  if (endsSentence(textOf(whole)) && items.every(({ kind }) => kind === 'table')) {
    addLeafOf(item, whole, [], context);
    addNodes(items, context);
    return;
  }
  const heading = headingContext(item, whole, context);
  if (isAlsoDuty(whole)) addLeafOf(item, whole, [], context);
  addNodes(item.children, heading);
}

/** An item with nothing under it but its labels: a duty, a duty behind a heading ("1.5. Công an huyện: …"), or a bare heading. */
function addLeafItem(item: Item, whole: Slice, runIn: RunIn | null, context: Context): void {
  const labelled = labelledBy(attributesAmong(item.children), context);
  if (!runIn) {
    const isLabelled = labelled.lead.length > 0 || labelled.deadline !== null;
    if (!isLabelled && (isHeadingOnly(item, whole) || isNameOnly(whole))) return;
    addLeafOf(item, whole, [], context, labelled);
    return;
  }
  const inside: Context = {
    ...context,
    section: [...context.section, headingText(item, runIn.heading)],
    zone: zoneInside(context.zone, runInZone(runIn) ?? context.zone, runIn.bodies.length > 0),
    lead: runIn.bodies.length > 0 ? runIn.bodies : context.lead,
    leadFrom: runIn.bodies.length > 0 ? 'heading' : context.leadFrom,
    coordinating: runIn.bodies.length > 0 ? runIn.coordinating : context.coordinating,
  };
  addLeafOf(item, runIn.rest, [], inside, labelled);
}

/** A run-in heading is one sentence of many, so that it never makes a record of what follows it. */
function runInZone({ bodies, heading }: RunIn): Zone | null {
  if (bodies.length > 0) return 'operative';
  const zone = zoneOfHeading(textOf(heading));
  return zone === 'record' ? 'silent' : zone;
}

function addLeafOf(item: Item, slice: Slice, more: readonly Slice[], context: Context, given?: Labelled): void {
  const labelled = given ?? labelledBy(attributesAmong(item.children), context);
  const isLabelled = labelled.lead.length > 0 || labelled.deadline !== null;
  addLeaf({ slice, more, ordinal: item.printed, labelled, layout: layoutOf(isLabelled, context) }, context);
}

function layoutOf(isLabelled: boolean, context: Context): TaskLayout {
  if (isLabelled || context.deadline !== null) return 'labelled';
  return context.lead.length > 0 ? 'heading' : 'prose';
}

type RunIn = {
  readonly heading: Slice;
  readonly rest: Slice;
  readonly bodies: readonly Named[];
  readonly coordinating: readonly Named[];
};

const LONGEST_RUN_IN = 220;

/** "Công an huyện: Đảm bảo …", "Yêu cầu: Các phòng …": a heading that runs into its text. */
function runInHeading(whole: Slice): RunIn | null {
  const text = textOf(whole);
  const colon = text.search(/\s*:\s/u);
  if (colon <= 0 || colon > LONGEST_RUN_IN) return null;
  const heading = within(whole, 0, colon);
  const rest = trimSlice(within(whole, colon, text.length));
  if (textOf(rest).length < 12) return null;
  const who = bodiesOfHeading(heading);
  if (who.lead.length > 0) return { heading, rest, bodies: who.lead, coordinating: who.coordinating };
  return zoneOfHeading(textOf(heading)) !== null && colon < 60 ? { heading, rest, bodies: [], coordinating: [] } : null;
}

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
  const person = readPersonHeading(text);
  return person ? { ...NOBODY, lead: namedIn(heading, [person]) } : NOBODY;
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

const namedIn = (slice: Slice, mentions: readonly BodyMention[]): Named[] =>
  mentions.map((mention) => ({ mention, source: within(slice, mention.start, mention.end) }));

const headingText = (item: Item, heading: Slice): string =>
  `${item.printed ?? ''} ${textOf(heading)}`.trim().replace(/[\s:]+$/u, '');

/** What a heading or an opening sentence says for everything under it. */
function headingContext(item: Item, whole: Slice, context: Context): Context {
  const text = textOf(whole);
  const body = bodiesOfHeading(whole);
  const opens = /:\s*$/u.test(text) || (/^(Đề nghị|Giao|Yêu cầu|Phân công)\s/u.test(text) && !endsSentence(text));
  const opening = body.lead.length === 0 && opens ? openingActors(whole) : NOBODY;
  const runIn = body.lead.length === 0 && opening.lead.length === 0 ? runInHeading(whole) : null;
  const who = body.lead.length > 0 ? body : opening.lead.length > 0 ? opening : null;
  const zone = zoneOfHeading(text) ?? (who ? 'operative' : context.zone);
  const lead = who?.lead ?? (runIn && runIn.bodies.length > 0 ? runIn.bodies : null);
  return {
    ...context,
    section: isLeadIn(item) ? context.section : [...context.section, headingText(item, whole)],
    zone: zoneInside(context.zone, zone, who !== null),
    lead: lead ?? (zone === 'silent' || zone === 'record' ? [] : context.lead),
    leadFrom: lead === null ? context.leadFrom : opening.lead.length > 0 ? 'lead-in' : 'heading',
    coordinating: lead ? (who?.coordinating ?? []) : union(context.coordinating, opening.coordinating),
    deadline: leadInDate(whole, context) ?? context.deadline,
    period: headingPeriod(whole, context) ?? context.period,
  };
}

/** The zone under a heading: a record stays one whatever stands in it; purposes stay purposes unless a body is charged. */
function zoneInside(outer: Zone, own: Zone, charges: boolean): Zone {
  if (outer === 'record') return 'record';
  return outer === 'silent' && !charges && own === 'general' ? 'silent' : own;
}

const isLeadIn = (item: Item): boolean => item.level === 'plain';

/** Words that ask somebody for something; without one, a body in an opening sentence is only its author. */
const ASKS =
  /(yêu cầu|đề nghị|giao|phân công|chỉ đạo|chỉ thị|thông báo (?:đến|tới|cho)|có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tập trung|thực hiện (?:các|một số|những|tốt các) (?:nhiệm vụ|nội dung|công việc|biện pháp|giải pháp))/iu;

/** "… thông báo đến các nhóm chuyên gia thực hiện các công việc sau:": whom a lead-in asks, where no known body is named. */
const ASKED_GROUP =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?: cho)?|phân công(?: cho)?|chỉ thị|thông báo (?:đến|tới|cho))\s+((?:các|những|toàn thể)\s(?:[^.;:]|\.(?=\s\p{Ll})){3,120}?)\s+(?:(?:tập trung|khẩn trương|nghiêm túc|tích cực|tổ chức|phối hợp|chủ động|tốt)\s+)*(?:thực hiện|triển khai|hoàn thành|chuẩn bị|tiến hành)(?!\p{L})/iu;

/** "Chủ tịch UBND tỉnh chỉ đạo …", "Bộ đề nghị:": the one before these words asks, and is not asked. */
const ASKER =
  /^\s*(?:\([^)]*\)\s*)?(?:chỉ đạo|yêu cầu|đề nghị|giao|chỉ thị|thông báo|hướng dẫn|lưu ý|kết luận|quyết định|thống nhất)(?!\p{L})/u;

function askedGroup(clause: Slice): Named[] {
  const match = ASKED_GROUP.exec(textOf(clause));
  const name = match?.[1];
  if (!match || !name) return [];
  const start = match.index + match[0].indexOf(name);
  const source = within(clause, start, start + name.length);
  // "UBND các huyện. thành phố": a comma that was recognised as a full stop
  const known = namedIn(source, splitBodyList(name.replace(/\.(?=\s\p{Ll})/gu, ',')));
  return known.length > 0 ? known : [{ mention: { start: 0, end: name.length, text: name, kind: 'group' }, source }];
}

/** "UBND tỉnh yêu cầu lãnh đạo các sở, Chủ tịch UBND các huyện thực hiện tốt các nội dung sau:" → whom it asks. */
function openingActors(whole: Slice): Who {
  const text = textOf(whole);
  if (!ASKS.test(text)) return NOBODY;
  const enacts =
    !ASKED_GROUP.test(text) &&
    /(ban hành|xây dựng|triển khai|thông báo).{0,200}như sau\s*:\s*$/iu.test(text) &&
    !/(yêu cầu|đề nghị|giao)\s/iu.test(text);
  if (enacts) return NOBODY;
  // The sentence that announces the list is the last one that asks; what stands before it gives reasons.
  for (const { start, end } of clausesOf(text).reverse()) {
    const clause = within(whole, start, end);
    const who = actorsIn(clause);
    const asked = askedGroup(clause);
    const [subject] = who.lead;
    const asks = subject !== undefined && ASKER.test(textOf(clause).slice(subject.mention.end));
    if (who.lead.length > 0 && !asks) return who;
    if (asked.length > 0 || who.coordinating.length > 0) return { ...who, lead: asked };
  }
  return NOBODY;
}

/** The date of a lead-in ("Trước 30/11/2023, các đơn vị thực hiện:", "… yêu cầu các sở hoàn thành trước ngày 15/6 các việc sau:"). */
function leadInDate(whole: Slice, context: Context): Dated | null {
  const text = textOf(whole);
  if (!/:\s*$/u.test(text)) return null;
  const last = clausesOf(text).at(-1)?.start ?? 0;
  const asked = text.slice(last).search(ASKS);
  const mention = findDeadlines(text, context.when).find(
    (m) => isDated(m.deadline) && (m.start < 3 || (asked >= 0 && m.start > last + asked)),
  );
  return mention ? stated(mention.deadline, within(whole, mention.start, mention.end), 'lead-in') : null;
}

/** "Nhiệm vụ quý I", "CÔNG TÁC TRỌNG TÂM THÁNG 11-2017", "Giai đoạn chuẩn bị (tháng 3)": the period at the end of a heading. */
const HEADING_PERIOD =
  /(?<!\p{L})((?:(?:từ nay đến|đến|trong)\s+)?(?:(?:hết|cuối|đầu|giữa)\s+)?(?:tháng\s+\d{1,2}|qu[ýí]\s+(?:[1-4]|I{1,3}|IV)(?!\p{L})|6 tháng (?:đầu|cuối) năm)(?:\s*[-/]\s*(?:20)?\d{2,4}|\s+năm\s+\d{4})?)\s*\W*$/iu;

/** "Tuần 1 (từ 01/4 đến 06/4/2024)", "Đợt 2 (tháng 5/2024)": the span of a step in the parenthesis of its heading. */
const SPAN_OF_STEP = /^(?:Tuần|Đợt|Giai đoạn|Bước|Kỳ)\s[^()]{0,60}\(([^()]+)\)\W*$/iu;

function headingPeriod(whole: Slice, context: Context): Dated | null {
  const text = textOf(whole);
  if (text.length > 160 || /(báo cáo|kết quả|tổng kết|sơ kết|đánh giá|thực hiện được)/iu.test(text)) return null;
  const span = SPAN_OF_STEP.exec(text)?.[1];
  if (span) {
    const source = within(whole, text.indexOf(span), text.indexOf(span) + span.length);
    const dated = stated(readDeadline(span, context.when), source, 'period');
    if (dated && isDated(dated.deadline)) return dated;
  }
  const match = HEADING_PERIOD.exec(text);
  if (!match?.[1]) return null;
  const source = within(whole, match.index, match.index + match[1].length);
  return stated(
    readDeadline(
      match[1].toLowerCase().replace(/quý (i+v?)$/u, (_, q: string) => `quý ${q.toUpperCase()}`),
      context.when,
    ),
    source,
    'period',
  );
}

const endsSentence = (text: string): boolean => /[.;…]\W*$/u.test(text);

/** A heading line with nothing under it: short, no sentence, set in bold or capitals. */
function isHeadingOnly(item: Item, whole: Slice): boolean {
  const text = textOf(whole);
  if (item.level === 'caps' || item.level === 'annex') return true;
  if (/:\s*$/u.test(text) && item.level !== 'dash' && item.level !== 'plus' && text.length < 120)
    return item.printed === null;
  const bold = item.paragraph.boldPrefix !== null && item.paragraph.boldPrefix >= item.paragraph.text.length - 1;
  return bold && !endsSentence(text) && (item.level === 'roman' || item.level === 'upper' || item.level === 'bare');
}

/** "- Giám đốc Trung tâm Y tế dự phòng:" and "… ban hành kế hoạch như sau:" with nothing behind them. */
function isNameOnly(whole: Slice): boolean {
  const text = textOf(whole);
  if (!/:\s*$/u.test(text)) return false;
  return /(như sau|sau đây|sau)\s*:\s*$/iu.test(text) || (text.length < 90 && actorsIn(whole).cue === ':');
}

/** Bullets or paragraphs that only spell out the contents of the duty above them (annotation rule 3). */
function isContinued(item: Item, children: readonly Node[]): boolean {
  const text = item.paragraph.text.slice(item.bodyStart);
  if (children.some((child) => child.kind === 'table' || child.children.length > 0)) return false;
  if (item.level === 'plain' && announcesContents(text)) return true;
  if (
    /(bao gồm|gồm|gồm có|gồm các nội dung|những nội dung sau|theo mẫu|lưu ý[^.;:]{2,60}|dữ liệu về|thông tin về|báo cáo về)\s*:\s*$/iu.test(
      text,
    )
  )
    return item.level !== 'plain';
  const plain = children.every((child) => child.kind === 'item' && child.level === 'plain');
  return (
    plain &&
    endsSentence(text) &&
    text.length > 60 &&
    children.every((child) => child.kind === 'item' && !actsItself(child))
  );
}

/** "… trước ngày 20/3/2024. Nội dung báo cáo gồm:": a last sentence that asks for nothing, over a list of contents. */
function announcesContents(text: string): boolean {
  const last = text.slice(clausesOf(text).at(-1)?.start ?? 0);
  return (
    last.length < text.length &&
    /(gồm|gồm có|bao gồm|như sau|sau đây|sau)\s*:\s*$/u.test(last) &&
    /^(Nội dung|Hồ sơ|Báo cáo|Thành phần|Số lượng|Tài liệu|Trong đó)/u.test(last)
  );
}

/** Circumstances and orders that open a duty of their own, never the contents of the one before. */
const STARTS_ANEW =
  /^(?:Trên cơ sở|Căn cứ|Đối với|Yêu cầu|Đề nghị|Giao|Định kỳ|Hằng|Hàng|Ngoài ra|Đồng thời|Riêng|Trường hợp|Chậm nhất|Trước ngày)\s/u;

const actsItself = (item: Item): boolean =>
  STARTS_ANEW.test(item.paragraph.text) || actorsIn(sliceFrom(item.paragraph, item.bodyStart)).lead.length > 0;

/** A numbered sentence that is a duty although bullets follow it ("4. Sở X tổ chức …. Trong đó …."). */
function isAlsoDuty(whole: Slice): boolean {
  const text = textOf(whole);
  return /[.]\s*$/u.test(text) && text.length > 80 && !/(như sau|sau đây|cụ thể)\W*$/iu.test(text);
}
