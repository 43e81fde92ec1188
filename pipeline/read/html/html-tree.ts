import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of parse5's tree; `tagName` in small letters. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** Anything that stands in an element: elements, text, comments. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** The nodes of an HTML file as a browser would see them. Nothing is run or fetched. */
export function parseHtml(html: string): HtmlNode[] {
  return parse(html).childNodes;
}

/** Whether the file ends inside a tag, or opens its page as a whole file does and never closes it. */
export function isCutOff(html: string): boolean {
  const inTag = /<[/!a-z][^>]*$/iu.test(html.slice(Math.max(0, html.lastIndexOf('<'))));
  return inTag || (/<html[\s>]/iu.test(html) && !/<\/(?:body|html)\s*>/iu.test(html));
}

/** Whether a node is an element, not text or a comment. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The words of a text node; null for anything else. */
export function textOfNode(node: HtmlNode): string | null {
  return 'value' in node ? node.value : null;
}

/** The value of an attribute (name in small letters); null where the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** By the byte order mark, else as the file declares in its first bytes, else UTF-8 where it is valid, else Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
  const declared = marked ? 'utf-8' : /charset\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1];
  return tryDecode(bytes, declared ?? 'utf-8', declared === undefined) ?? tryDecode(bytes, 'windows-1252', false) ?? '';
}

/** Null for an unknown encoding, and for bytes that are not of it where `strict`; the last letter may be cut in two. */
function tryDecode(bytes: Uint8Array, encoding: string, strict: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
