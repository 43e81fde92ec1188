import type { FlowParagraph } from '../flow/flow.js';
import type { HtmlElement } from './html-tree.js';
import { attributeOf } from './html-tree.js';

/** What an element's tag, attributes and inline style say of the words in it. */
export type Look = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly align: FlowParagraph['align'];
  /** Left edge of the first line in points. */
  readonly indent: number;
};

export const PLAIN: Look = { bold: false, italic: false, hidden: false, align: null, indent: 0 };

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite']);
/** Never shown, and what a writer took out. */
const HIDDEN = new Set('head script style title template noscript del object iframe select textarea'.split(' '));
const ALIGNMENTS: Readonly<Record<string, FlowParagraph['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
};
/** Points of CSS units. */
const UNITS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, em: 12 };

/** The look inside an element, given the look around it. */
export function lookInside(element: HtmlElement, around: Look): Look {
  const name = element.tagName;
  const style = readStyle(attributeOf(element, 'style') ?? '');
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const align = ALIGNMENTS[(style.get('text-align') ?? attributeOf(element, 'align') ?? '').toLowerCase()];
  const length = (property: string) => points(style.get(property));
  return {
    bold: weight === undefined ? around.bold || BOLD.has(name) : /^(?:bold|[6-9]00)/u.test(weight),
    italic: slant === undefined ? around.italic || ITALIC.has(name) : slant !== 'normal',
    hidden: around.hidden || HIDDEN.has(name) || style.get('display') === 'none' || style.get('mso-hide') === 'all',
    align: align ?? (name === 'center' ? 'center' : around.align),
    indent: around.indent + length('margin-left') + length('text-indent'),
  };
}

/** Declarations of a style attribute, in lower case. */
export function readStyle(text: string): ReadonlyMap<string, string> {
  const declarations = text.split(';').map((declaration) => declaration.split(':'));
  return new Map(
    declarations.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim().toLowerCase()]),
  );
}

function points(value: string | undefined): number {
  const found = /^(-?\d*\.?\d+)([a-z]+)$/u.exec(value ?? '');
  return found === null ? 0 : Number(found[1]) * (UNITS[found[2] ?? ''] ?? 0);
}
