import type { FlowParagraph } from '../flow/flow.js';
import type { Level, List } from '../flow/lists.js';
import { attribute, child, children, descendants, type Element } from '../xml/parse-xml.js';

/** Styles by family and name, and list styles by name. */
export type OdtStyles = {
  readonly byName: ReadonlyMap<string, Element>;
  readonly lists: ReadonlyMap<string, List['levels']>;
};

/** Reads the styles of some parts; of two of one name the later part's holds (automatic styles of the content). */
export function readStyles(parts: readonly Element[]): OdtStyles {
  const byName = new Map<string, Element>();
  const lists = new Map<string, List['levels']>();
  for (const part of parts) {
    for (const style of descendants(part, 'style')) {
      byName.set(`${attribute(style, 'family')}:${attribute(style, 'name')}`, style);
    }
    for (const style of descendants(part, 'list-style')) lists.set(attribute(style, 'name') ?? '', readLevels(style));
  }
  return { byName, lists };
}

/** A property of a style, else of those it is based on; null when none states it. */
export function property(
  styles: OdtStyles,
  family: string,
  name: string | null,
  group: string,
  key: string,
): string | null {
  const seen = new Set<string>();
  for (let at = name; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style = styles.byName.get(`${family}:${at}`) ?? null;
    const value = attribute(child(style, group), key);
    if (value !== null) return value;
    at = attribute(style, 'parent-style-name');
  }
  return null;
}

const ALIGNMENTS: Readonly<Record<string, FlowParagraph['align']>> = {
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
};

/** Alignment, and the left edge of the first line in points. */
export function placement(styles: OdtStyles, name: string | null): Pick<FlowParagraph, 'align' | 'indent'> {
  const stated = (key: string) => property(styles, 'paragraph', name, 'paragraph-properties', key);
  const indent = points(stated('margin-left')) + points(stated('text-indent'));
  return { align: ALIGNMENTS[stated('text-align') ?? ''] ?? 'left', indent: Math.round(indent * 100) / 100 };
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.3465, mm: 2.83465, px: 0.75, pc: 12 };

function points(value: string | null): number {
  const found = /^(-?[\d.]+)([a-z]+)$/u.exec(value ?? '');
  return found === null ? 0 : Number(found[1]) * (UNITS[found[2] ?? ''] ?? 0);
}

/** OpenDocument 1.3 part 3, 19.500 `style:num-format`. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Levels of a list style, from 0. */
function readLevels(style: Element): Map<number, Level> {
  return new Map(
    children(style).flatMap((element): [number, Level][] => {
      const at = Number(attribute(element, 'level') ?? 0) - 1;
      return at < 0 ? [] : [[at, readLevel(element, at)]];
    }),
  );
}

function readLevel(element: Element, at: number): Level {
  const bullet = attribute(element, 'bullet-char');
  const format = FORMATS[attribute(element, 'num-format') ?? ''] ?? 'none';
  const shown = Number(attribute(element, 'display-levels') ?? 1);
  const numbers = Array.from({ length: Math.min(shown, at + 1) }, (_, index) => `%${at - shown + index + 2}`);
  const text = `${attribute(element, 'num-prefix') ?? ''}${numbers.join('.')}${attribute(element, 'num-suffix') ?? ''}`;
  const start = Number(attribute(element, 'start-value') ?? 1);
  if (element.localName.endsWith('image')) return { start, format: 'bullet', text: '•', restart: null, legal: false };
  return bullet === null
    ? { start, format, text: format === 'none' ? '' : text, restart: null, legal: false }
    : { start, format: 'bullet', text: bullet, restart: null, legal: false };
}
