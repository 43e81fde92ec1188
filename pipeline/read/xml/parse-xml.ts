import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { UnreadableFile } from '../unreadable.js';

export type { Element } from '@xmldom/xmldom';

/** Characters that XML 1.0 forbids (section 2.2) and careless programs write all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/**
 * The root element of an XML part. Office packages may not hold a document type declaration (ECMA-376 part 2, 9.1.4), so
 * one is refused: no entity is ever expanded and nothing outside the file is ever read.
 * Throws `UnreadableFile` (`damaged`) for what is not well-formed XML.
 */
export function parseXml(bytes: Uint8Array): Element {
  const text = decode(bytes).replace(FORBIDDEN, '');
  if (/<!DOCTYPE/iu.test(text))
    throw new UnreadableFile('damaged', new Error('document type declaration in an office part'));
  const root = parse(text).documentElement;
  if (root === null) throw new UnreadableFile('damaged', new Error('no root element'));
  return root;
}

function parse(text: string): Document {
  try {
    return new DOMParser({ locator: false, onError: stopWhenBroken }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new UnreadableFile('damaged', error);
  }
}

function stopWhenBroken(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xfe || bytes[0] === 0xff || bytes[0] === 0 || bytes[1] === 0;
  const big = bytes[0] === 0xfe || bytes[0] === 0;
  return new TextDecoder(wide ? (big ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(bytes);
}

/** The child elements, in order. */
export function children(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** The first child of that local name ("pPr", whatever its prefix); null when there is none, or no element. */
export function child(element: Element | null, name: string): Element | null {
  for (let node: Node | null = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.localName === name) return node;
  }
  return null;
}

/** The attribute of that local name, whatever its prefix; null when the element or the attribute is absent. */
export function attribute(element: Element | null, name: string): string | null {
  if (element === null) return null;
  for (const found of element.attributes) if (found.localName === name) return found.value;
  return null;
}

/** All elements of that local name below an element, in document order. */
export function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}
