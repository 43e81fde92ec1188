import { findDeadlines, readDeadline } from '../deadlines/index.js';
import { type Attribute, readAttribute } from './attributes.js';
import { endsSentence } from './clauses.js';
import { type Context, isDated, stated } from './context.js';
import type { Dated } from './draft.js';
import { type Labelled, UNLABELLED } from './from-leaf.js';
import { assignmentIn, listIn, NOBODY, union, type Who } from './names.js';
import type { Item, Node } from './outline.js';
import { type Slice, sliceFrom, textOf, trimSlice } from './slice.js';

/** The children that are no labelled lines, nor the lines that such a one goes on over. */
export function withoutAttributes(nodes: readonly Node[]): Node[] {
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
export const continuesAside = (aside: Item, item: Item): boolean =>
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
export function scopeAttributes(nodes: readonly Node[], context: Context): { shared: Item[]; own: Map<Item, Item[]> } {
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

/** The nodes that are items, in order; tables are left out. */
export const itemsAmong = (nodes: readonly Node[]): Item[] => nodes.filter((node) => node.kind === 'item');

/** The items that are labelled lines, in order. */
export const attributesAmong = (nodes: readonly Node[]): Item[] => itemsAmong(nodes).filter(isAttribute);

const attributeOf = (item: Item): Attribute | null => readAttribute(item.paragraph.text.slice(item.bodyStart));

/** A labelled line ("- Thời gian hoàn thành: …"); with lines of its own only where the label stands alone ("a) Cơ quan chủ trì"). */
export function isAttribute(node: Node): boolean {
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
export function labelledBy(items: readonly Item[], context: Context): Labelled {
  let labelled = UNLABELLED;
  const meets = items.some((item) => /^Địa điểm(?!\p{L})/iu.test(item.paragraph.text.slice(item.bodyStart)));
  for (const item of items) if (!(meets && isChair(item))) labelled = addAttribute(labelled, item, context);
  return labelled;
}

/** "Chủ trì: Đồng chí Nguyễn Thị A, Phó Chủ tịch" beside "Địa điểm: …": who chairs a meeting. */
const isChair = (item: Item): boolean =>
  /^Chủ trì\s*:\s*(?:Đồng chí|Đ\/c|Ông|Bà)(?!\p{L})/iu.test(item.paragraph.text.slice(item.bodyStart));

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

/**
 * The context of the duties beside labelled lines: what these state goes before what headings stated, save that bodies to work
 * with add up where the lines name no lead.
 */
export const withLabelled = (context: Context, labelled: Labelled): Context => ({
  ...context,
  lead: labelled.lead.length > 0 ? labelled.lead : context.lead,
  leadFrom: labelled.lead.length > 0 ? 'label' : context.leadFrom,
  coordinating: labelled.lead.length > 0 ? labelled.coordinating : union(context.coordinating, labelled.coordinating),
  deadline: labelled.deadline ?? context.deadline,
});
