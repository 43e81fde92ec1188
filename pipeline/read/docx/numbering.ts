import type { Level, List } from '../flow/lists.js';
import { attribute, child, children, type Element } from '../xml/parse-xml.js';
import { isOn } from './styles.js';

/** A level with what else Word states of it (ECMA-376 part 1, 17.9.6). */
export type DocxLevel = Level & {
  /** What stands between the number and the text: "tab", "space" or "nothing". */
  readonly suffix: string;
  readonly pPr: Element | null;
  readonly rPr: Element | null;
  /** The paragraph style that uses this level. */
  readonly style: string | null;
};
export type DocxList = List<DocxLevel>;

/** Reads numbering.xml: its lists by their number id. */
export function readNumbering(root: Element | null): ReadonlyMap<string, DocxList> {
  const parts = root === null ? [] : children(root);
  const abstracts = new Map(
    parts
      .filter(({ localName }) => localName === 'abstractNum')
      .map((part) => [attribute(part, 'abstractNumId'), part]),
  );
  const lists = new Map<string, DocxList>();
  for (const num of parts.filter(({ localName }) => localName === 'num')) {
    const stated = abstracts.get(attribute(child(num, 'abstractNumId'), 'val'));
    const id = attribute(num, 'numId');
    if (stated === undefined || id === null) continue;
    lists.set(id, readList(num, followLink(stated, [...abstracts.values()])));
  }
  return lists;
}

/** A list that only points at a list style (`numStyleLink`) takes the levels of the abstract list that defines that style. */
function followLink(abstract: Element, all: readonly Element[]): Element {
  const link = attribute(child(abstract, 'numStyleLink'), 'val');
  if (link === null) return abstract;
  return all.find((other) => attribute(child(other, 'styleLink'), 'val') === link) ?? abstract;
}

function readList(num: Element, abstract: Element): DocxList {
  const levels = new Map(levelsIn(abstract));
  const startOverrides = new Map<number, number>();
  for (const override of children(num).filter(({ localName }) => localName === 'lvlOverride')) {
    const at = Number(attribute(override, 'ilvl') ?? 0);
    const start = attribute(child(override, 'startOverride'), 'val');
    if (start !== null) startOverrides.set(at, Number(start));
    for (const [index, level] of levelsIn(override)) levels.set(index, level);
  }
  return { abstract: attribute(abstract, 'abstractNumId') ?? '', levels, startOverrides };
}

function levelsIn(parent: Element): [number, DocxLevel][] {
  return children(parent)
    .filter(({ localName }) => localName === 'lvl')
    .map((element) => [Number(attribute(element, 'ilvl') ?? 0), readLevel(element)]);
}

function readLevel(element: Element): DocxLevel {
  const value = (name: string) => attribute(child(element, name), 'val');
  const restart = value('lvlRestart');
  const legal = child(element, 'isLgl');
  return {
    start: Number(value('start') ?? 0),
    format: numberFormat(element),
    text: child(element, 'lvlPicBulletId') !== null && value('lvlText') === '' ? '•' : (value('lvlText') ?? ''),
    restart: restart === null ? null : Number(restart),
    legal: legal !== null && isOn(attribute(legal, 'val') ?? '1'),
    suffix: value('suff') ?? 'tab',
    pPr: child(element, 'pPr'),
    rPr: child(element, 'rPr'),
    style: value('pStyle'),
  };
}

/** Word 2010 and later write formats of their own ("01, 02, …") as a choice beside a plain one. */
function numberFormat(level: Element): string {
  const choice = child(child(level, 'AlternateContent'), 'Choice');
  const stated = child(choice, 'numFmt') ?? child(level, 'numFmt');
  const format = attribute(stated, 'val') ?? 'decimal';
  if (format !== 'custom') return format;
  return (attribute(stated, 'format') ?? '').startsWith('01') ? 'decimalZero' : 'decimal';
}
