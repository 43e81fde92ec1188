import { attribute, child, children, type Element } from '../xml/parse-xml.js';
import { isOn } from './styles.js';

/** One level of a list (ECMA-376 part 1, 17.9.6). Levels count from 0. */
export type Level = {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." with the number of each level in its place. */
  readonly text: string;
  /** Starts again after a paragraph of this level or a higher one: 0 never, 1 the first level…; null: after any higher level. */
  readonly restart: number | null;
  /** All numbers of it in Arabic digits ("1.1" under "I"). */
  readonly legal: boolean;
  readonly suffix: string;
  readonly pPr: Element | null;
  readonly rPr: Element | null;
  /** The paragraph style that uses this level. */
  readonly style: string | null;
};

/** A list as paragraphs name it: the levels of its abstract list, as overridden. */
export type List = {
  /** Lists of one abstract list go on counting together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list starts again at its first paragraph. */
  readonly startOverrides: ReadonlyMap<number, number>;
};

/** Reads numbering.xml: its lists by their number id. */
export function readNumbering(root: Element | null): ReadonlyMap<string, List> {
  const parts = root === null ? [] : children(root);
  const abstracts = new Map(
    parts
      .filter(({ localName }) => localName === 'abstractNum')
      .map((part) => [attribute(part, 'abstractNumId'), part]),
  );
  const lists = new Map<string, List>();
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

function readList(num: Element, abstract: Element): List {
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

function levelsIn(parent: Element): [number, Level][] {
  return children(parent)
    .filter(({ localName }) => localName === 'lvl')
    .map((element) => [Number(attribute(element, 'ilvl') ?? 0), readLevel(element)]);
}

function readLevel(element: Element): Level {
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
