import type { TaskLayout } from '../../models/task.js';
import { clausesOf, endsSentence } from './clauses.js';
import type { Context } from './context.js';
import { addLeaf, type Labelled } from './from-leaf.js';
import { addTable } from './from-table.js';
import { headingContext, headingText, type RunIn, runInHeading, runInZone, zoneInside } from './heading.js';
import {
  attributesAmong,
  continuesAside,
  isAttribute,
  itemsAmong,
  labelledBy,
  scopeAttributes,
  withLabelled,
  withoutAttributes,
} from './labelled-lines.js';
import { actorsIn } from './names.js';
import type { Item, Node } from './outline.js';
import { type Slice, sliceFrom, textOf } from './slice.js';

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

function count(counts: Map<string, number>, key: string): number {
  const n = (counts.get(key) ?? 0) + 1;
  counts.set(key, n);
  return n;
}

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
    if (isSection(item, whole)) return;
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

function addLeafOf(item: Item, slice: Slice, more: readonly Slice[], context: Context, given?: Labelled): void {
  const labelled = given ?? labelledBy(attributesAmong(item.children), context);
  const isLabelled = labelled.lead.length > 0 || labelled.deadline !== null;
  addLeaf({ slice, more, ordinal: item.printed, labelled, layout: layoutOf(isLabelled, context) }, context);
}

function layoutOf(isLabelled: boolean, context: Context): TaskLayout {
  if (isLabelled || context.deadline !== null) return 'labelled';
  return context.lead.length > 0 ? 'heading' : 'prose';
}

/** "I. CHỦ ĐỀ, THỜI GIAN": a section with nothing under it but labels of the whole. */
const isSection = (item: Item, whole: Slice): boolean =>
  (item.level === 'roman' || item.level === 'upper') && !/\p{Ll}/u.test(textOf(whole));

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
