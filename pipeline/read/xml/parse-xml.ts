import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable.js';

/**
 * An element as the readers need it. Names are without their prefix: transitional and strict office files differ in
 * namespaces only, and no reader meets two elements of one name. Far smaller than a DOM, which takes 40 bytes for each of the file.
 */
export type Element = {
  readonly localName: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements, and the text between them. */
  readonly content: readonly (Element | string)[];
};

type Open = {
  readonly localName: string;
  readonly attributes: Map<string, string>;
  readonly content: (Element | string)[];
};

/** Characters that XML 1.0 forbids (section 2.2) and careless programs write all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x0*1?[0-8bcef]|0*[0-8]);/giu;
/** Nobody nests elements so deep; a file that does was made to exhaust the stack. */
const DEEPEST = 400;
const NO_ATTRIBUTES: Map<string, string> = new Map();

/**
 * The root element of an XML part. Office packages may not hold a document type declaration (ECMA-376 part 2, 9.1.4), so
 * one is refused: no entity is ever expanded and nothing outside the file is ever read.
 * Throws `UnreadableFile` (`damaged`) for what is not well-formed XML.
 */
export function parseXml(bytes: Uint8Array): Element {
  try {
    return parse(decode(bytes).replace(FORBIDDEN, ''));
  } catch (error) {
    throw new UnreadableFile('damaged', error);
  }
}

function parse(text: string): Element {
  const top: Open = { localName: '', attributes: NO_ATTRIBUTES, content: [] };
  const open: Open[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type declaration in an office part');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error('elements nested too deep');
    const element: Open = { localName: local(name), attributes: readAttributes(attributes), content: [] };
    open.at(-1)?.content.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const write = (words: string) => open.at(-1)?.content.push(words);
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(text).close();
  const root = top.content.find((node) => typeof node !== 'string');
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** Word stamps nearly every element with the editing session that wrote it (`rsidR`…): half of the attributes, and no use. */
function readAttributes(stated: Readonly<Record<string, string>>): Map<string, string> {
  let found = NO_ATTRIBUTES;
  for (const name in stated) {
    const key = local(name);
    const value = stated[name];
    if (value === undefined || key.startsWith('rsid') || name.startsWith('xmlns')) continue;
    if (found === NO_ATTRIBUTES) found = new Map();
    found.set(key, value);
  }
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xfe || bytes[0] === 0xff || bytes[0] === 0 || bytes[1] === 0;
  const big = bytes[0] === 0xfe || bytes[0] === 0;
  return new TextDecoder(wide ? (big ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(bytes);
}

/** The child elements, in order. */
export function children(element: Element): Element[] {
  return element.content.filter((node) => typeof node !== 'string');
}

/** The first child of that name; null when there is none, or no element. */
export function child(element: Element | null, name: string): Element | null {
  for (const node of element?.content ?? []) {
    if (typeof node !== 'string' && node.localName === name) return node;
  }
  return null;
}

/** An attribute; null when the element or the attribute is absent. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** All elements of that name below an element, in document order. */
export function descendants(element: Element, name: string): Element[] {
  return children(element).flatMap((inner) => [
    ...(inner.localName === name ? [inner] : []),
    ...descendants(inner, name),
  ]);
}

/** The text of an element and all elements in it. */
export function textContent(element: Element): string {
  return element.content.map((node) => (typeof node === 'string' ? node : textContent(node))).join('');
}
