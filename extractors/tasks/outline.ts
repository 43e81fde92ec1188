import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import type { Table } from '../../models/table.js';
import { opensWithAct } from '../bodies/index.js';
import { type Label, type LabelKind, type LabelReading, readLabel } from '../text/label.js';

/** A paragraph of the body with the items that stand under it. `table` nodes are leaves of the outline. */
export type Item = {
  readonly kind: 'item';
  readonly paragraph: Paragraph;
  /** "1.1.", "a)", "-" as printed; null for a paragraph without one. */
  readonly printed: string | null;
  readonly level: Level;
  /** Offset of the words after the label. */
  readonly bodyStart: number;
  readonly children: Node[];
};
export type TableNode = { readonly kind: 'table'; readonly table: Table };
export type Node = Item | TableNode;

/** `caps`: an unnumbered heading in capitals; `bare`: an unnumbered heading line; `plain`: any other paragraph. */
type Level = LabelKind | 'caps' | 'bare' | 'plain';

type Open = { readonly level: Level; readonly value: number; readonly item: Item };

const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && text.length >= 6 && !/[.;]$/u.test(text);

/** A line set apart as a heading though it has no number: all bold, or ending in a colon, and short. */
function isBareHeading({ text, boldPrefix }: Paragraph): boolean {
  if (text.length > 160 || /[.;,]$/u.test(text)) return false;
  if (boldPrefix !== null && boldPrefix >= text.length - 1) return true;
  return /:$/u.test(text) && text.length <= 90;
}

/** A plain paragraph that announces a list ("… yêu cầu các sở thực hiện các nội dung sau:"). */
const announcesList = (text: string): boolean =>
  /[:]\s*$/u.test(text) && !(/^(?:Căn cứ|Xét)\s/u.test(text) && !/(?:yêu cầu|đề nghị|giao|như sau)/iu.test(text));

/** Levels that stand outside everything numbered: a new one closes all that is open except those before it here. */
const OUTER: readonly Level[] = ['annex', 'part', 'chapter', 'caps'];

/**
 * Nests the body of a document by its numbering, without knowing its meaning. A label seen among the open ones is a
 * sibling of that one; a new kind of label opens a level; bullets nest in the order in which they first appear.
 */
export function buildOutline(blocks: readonly Block[]): Node[] {
  const roots: Node[] = [];
  const open: Open[] = [];
  const place = (node: Node): void => {
    const parent = open.at(-1);
    (parent ? parent.item.children : roots).push(node);
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      place({ kind: 'table', table: block });
      continue;
    }
    if (block.role !== 'body') continue;
    addParagraph(block, open, place);
  }
  return roots;
}

function addParagraph(paragraph: Paragraph, open: Open[], place: (node: Node) => void): void {
  const label = readLabel(paragraph.text) ?? misreadLabel(paragraph, open);
  const reading = label ? chooseReading(label.readings, open) : null;
  const level: Level = reading?.kind ?? unlabelledLevel(paragraph);
  closeFor(level, reading?.value ?? 0, open, paragraph.text);
  const item: Item = {
    kind: 'item',
    paragraph,
    printed: label?.printed || null,
    level,
    bodyStart: label?.end ?? 0,
    children: [],
  };
  place(item);
  if (level !== 'plain' || announcesList(paragraph.text)) open.push({ level, value: reading?.value ?? 0, item });
}

const isRecognised = ({ spans }: Paragraph): boolean => spans.some(({ confidence }) => confidence !== null);

/** A lone consonant or sign, or a few letters and dots, where a number should stand: "v Nhóm trưởng …", "em... Nhóm trưởng …". */
const MISREAD = /^(?:[bcdghklmnpqrstvxfjwz]|[^\p{L}\p{N}\s"“(-]|\p{Ll}{1,3}[.…]{2,4})\s+(?=\p{Lu}\p{Ll})/u;

/**
 * On a scan, the number that an item must have had: a sign in its place after "2. …", or nothing at all where the items before
 * it open with an act, as it does.
 */
function misreadLabel(paragraph: Paragraph, open: readonly Open[]): Label | null {
  const last = open.at(-1);
  if (!last || !isRecognised(paragraph)) return null;
  const next = (printed: string, end: number, kind: LabelKind): Label => ({
    printed,
    readings: [{ kind, value: last.value + 1 }],
    end,
  });
  const { text } = paragraph;
  const sign = last.level === 'number' ? MISREAD.exec(text)?.[0] : undefined;
  if (sign) return next(sign.trim(), sign.length, 'number');
  const before = last.item.paragraph.text.slice(last.item.bodyStart);
  const alike = last.level === 'letter' && opensWithAct(text) && opensWithAct(before) && /[.;]\s*$/u.test(before);
  return alike ? next('', 0, 'letter') : null;
}

function unlabelledLevel(paragraph: Paragraph): Level {
  if (isCapitals(paragraph.text)) return 'caps';
  return isBareHeading(paragraph) ? 'bare' : 'plain';
}

/** The reading that continues an open sequence, else one that starts a sequence, else the first. */
function chooseReading(readings: readonly LabelReading[], open: readonly Open[]): LabelReading | null {
  const continues = readings.find(({ kind, value }) =>
    open.some((o) => o.level === kind && !isBulletLevel(kind) && o.value + 1 === value),
  );
  return continues ?? readings.find(({ value }) => value <= 1) ?? readings[0] ?? null;
}

/** Closes the open levels that a new item of this level ends. */
function closeFor(level: Level, value: number, open: Open[], text: string): void {
  if (OUTER.includes(level)) {
    const outside = OUTER.slice(0, OUTER.indexOf(level));
    while (open.length > 0 && !outside.includes(open.at(-1)?.level ?? 'plain')) open.pop();
    return;
  }
  if (level === 'plain' && endsDocument(text)) {
    while (open.length > 0 && depthOf(open.at(-1)?.level ?? 'roman') > depthOf('roman')) open.pop();
    return;
  }
  if (level === 'plain' || level === 'bare') {
    // After bullets, an unnumbered paragraph belongs to what the bullets stood under.
    for (let last = open.at(-1); last && endsBeforeUnnumbered(last, level); last = open.at(-1)) open.pop();
    return;
  }
  const sibling = open.findLastIndex((o) => o.level === level);
  if (sibling < 0) {
    // "1." after "1.1." of an earlier branch, or a roman numeral after a lead-in: close what is deeper than the label can be.
    while (open.length > 0 && deeper(open.at(-1)?.level ?? 'roman', level)) open.pop();
    return;
  }
  if (value === 1 && !isBulletLevel(level) && restartsInside(open, sibling)) return;
  open.length = sibling;
}

/** "… thực hiện./.": the last words of a document belong to no item. */
const endsDocument = (text: string): boolean => /\.\s?\/\s?\.?\W*\p{L}{0,4}\W*$/u.test(text);

/** Paragraphs without numbers stand under the heading line or the lead-in before them, until a numbered item has come between. */
const endsBeforeUnnumbered = ({ level: last, item }: Open, level: Level): boolean => {
  if (last === 'plain' || last === 'bare')
    return level === 'bare' || item.children.some((child) => child.kind === 'table' || child.level !== 'plain');
  if (level === 'bare') return isBulletLevel(last) || last === 'letter';
  return isBulletLevel(last);
};

const BULLET_LEVELS: readonly Level[] = ['dash', 'plus', 'star', 'dot'];
const isBulletLevel = (level: Level): boolean => BULLET_LEVELS.includes(level);

/** Outermost first; a label never stands inside one of a later group. */
const DEPTH: readonly (readonly Level[])[] = [
  ['annex', 'part'],
  ['chapter', 'caps'],
  ['upper', 'section', 'roman'],
  ['article', 'number', 'step'],
  ['dotted2'],
  ['dotted3'],
  ['dotted4'],
  ['parenthesised', 'letter', 'bare', 'plain'],
  ['dash', 'plus', 'star', 'dot'],
];
const depthOf = (level: Level): number => DEPTH.findIndex((group) => group.includes(level));

/** An open level that is deeper than a label of this kind could be, so that the label ends it. */
function deeper(openLevel: Level, level: Level): boolean {
  if (openLevel === 'plain' || openLevel === 'bare') return depthOf(level) < depthOf('number');
  if (isBulletLevel(level)) return false;
  return depthOf(openLevel) > depthOf(level);
}

/** "1." under "a)" of an outer "1.": a list begun anew inside a deeper level that is still open. */
function restartsInside(open: readonly Open[], sibling: number): boolean {
  const previous = open[sibling];
  const last = open.at(-1);
  return (
    previous !== undefined && last !== undefined && last !== previous && previous.value >= 1 && last.level === 'letter'
  );
}
