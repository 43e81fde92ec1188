import type { FlowBlock, FlowParagraph, Run } from '../flow/flow.js';
import { attribute, child, type Element } from '../xml/parse-xml.js';
import type { Story } from './context.js';
import type { DocxLevel, DocxList } from './numbering.js';
import { readContent } from './run-content.js';
import { firstValue, isSet, paragraphProperties, paragraphStyle, runProperties, styleChain } from './styles.js';

/** A paragraph with its number, and the text boxes anchored in it. */
export type ReadParagraph = {
  readonly paragraph: FlowParagraph;
  readonly boxes: FlowBlock[];
  /** Its end mark is a tracked deletion: once accepted, the next paragraph goes on in it. */
  readonly runsOn: boolean;
};

/** Reads one `w:p`. Counts its list. */
export function readParagraph(element: Element, story: Story): ReadParagraph {
  const pPr = child(element, 'pPr');
  const style = paragraphStyle(story.styles, pPr);
  const content = readContent(element, style, story);
  const numbered = listOf(pPr, style, story);
  const runsOn = child(child(pPr, 'rPr'), 'del') !== null || child(child(pPr, 'rPr'), 'moveFrom') !== null;
  const blank = content.runs.every((run) => run.text.trim() === '');
  const label = numbered === null || (blank && runsOn) ? [] : labelRuns(numbered, pPr, style, story);
  const places = withLevel(paragraphProperties(story.styles, pPr), pPr, numbered?.level ?? null);
  const paragraph: FlowParagraph = {
    kind: 'paragraph',
    role: story.role,
    runs: [...label, ...content.runs],
    align: alignment(firstValue(places, 'jc', 'val')),
    indent: indentation(places, content.runs, story.tabStop),
  };
  return { paragraph, boxes: content.boxes, runsOn };
}

type Numbered = { readonly list: DocxList; readonly at: number; readonly level: DocxLevel };

/** The list of a paragraph: its own, or that of its style. Number id 0 takes a paragraph out of its style's list. */
function listOf(pPr: Element | null, style: string | null, story: Story): Numbered | null {
  const chain = styleChain(story.styles, style);
  const places = [child(pPr, 'numPr'), ...chain.map(({ element }) => child(child(element, 'pPr'), 'numPr'))];
  const stated = places.filter((place) => place !== null);
  const id = stated.map((place) => attribute(child(place, 'numId'), 'val')).find((value) => value !== null);
  const list = story.lists.get(id ?? '0');
  if (list === undefined) return null;
  const own = attribute(child(stated[0] ?? null, 'ilvl'), 'val');
  const at = own === null ? levelOfStyle(list, chain, stated) : Number(own);
  const level = list.levels.get(at);
  return level === undefined ? null : { list, at, level };
}

function levelOfStyle(list: DocxList, chain: readonly { id: string }[], stated: readonly Element[]): number {
  const styles = chain.map(({ id }) => id);
  const linked = [...list.levels].find(([, level]) => level.style !== null && styles.includes(level.style));
  const inherited = stated.map((place) => attribute(child(place, 'ilvl'), 'val')).find((value) => value !== null);
  return linked?.[0] ?? Number(inherited ?? 0);
}

/** The number as printed. It looks like the paragraph's end mark, unless its level says otherwise. */
function labelRuns(numbered: Numbered, pPr: Element | null, style: string | null, story: Story): Run[] {
  const text = story.counter(numbered.list, numbered.at);
  if (text === '') return [];
  const mark = runProperties(story.styles, child(pPr, 'rPr'), style);
  const places = numbered.level.rPr === null ? mark : [numbered.level.rPr, ...mark];
  const gap = numbered.level.suffix === 'nothing' ? '' : ' ';
  return isSet(places, 'vanish') ? [] : [{ text: text + gap, bold: isSet(places, 'b'), italic: isSet(places, 'i') }];
}

/** A list level's properties come after the paragraph's own and before those of its style. */
function withLevel(places: Element[], pPr: Element | null, level: DocxLevel | null): Element[] {
  if (level?.pPr === undefined || level.pPr === null) return places;
  return pPr === null ? [level.pPr, ...places] : [pPr, level.pPr, ...places.slice(1)];
}

function alignment(jc: string | null): FlowParagraph['align'] {
  if (jc === 'center' || jc === 'right') return jc;
  if (jc === 'end') return 'right';
  return jc === 'both' || jc === 'distribute' ? 'justify' : 'left';
}

/** Points per unit: lengths are in twentieths of a point. */
const TWENTIETHS = 20;

function indentation(places: readonly Element[], runs: readonly Run[], tabStop: number): number {
  const left = firstValue(places, 'ind', 'left') ?? firstValue(places, 'ind', 'start');
  const first = places.map((place) => child(place, 'ind')).find((ind) => hasFirstLine(ind)) ?? null;
  const firstLine = points(attribute(first, 'firstLine')) - points(attribute(first, 'hanging'));
  const indent = points(left) + firstLine;
  const tabs = /^\t*/u.exec(runs.map((run) => run.text).join(''))?.[0].length ?? 0;
  return tabs === 0 ? indent : (Math.floor(indent / tabStop) + tabs) * tabStop;
}

function hasFirstLine(ind: Element | null): boolean {
  return attribute(ind, 'firstLine') !== null || attribute(ind, 'hanging') !== null;
}

function points(value: string | null): number {
  const twentieths = Number.parseFloat(value ?? '0');
  if (Number.isNaN(twentieths)) return 0;
  return value?.endsWith('pt') ? twentieths : twentieths / TWENTIETHS;
}
