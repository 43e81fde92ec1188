import { UnreadableFile } from '../unreadable.js';
import { attribute, children, type Element, parseXml } from '../xml/parse-xml.js';
import { openZip, type Package } from '../zip/open-zip.js';

/** The XML parts that reading needs. Parts that are absent are null or empty. */
export type DocxParts = {
  readonly document: Element;
  /** Bytes of the main part, unpacked. */
  readonly size: number;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  readonly settings: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
  /** Headers and footers by relationship id. */
  readonly byId: ReadonlyMap<string, Element>;
};

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** Opens a DOCX and parses the parts that hold its words. Throws `UnreadableFile`. */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  const zip = await openZip(bytes);
  const main = await mainPart(zip);
  const bytesOfMain = await zip.read(main);
  if (bytesOfMain === null) throw new UnreadableFile('not-a-document');
  const relationships = await readRelationships(zip, main);
  const part = async (type: string) => {
    const found = relationships.find((relationship) => relationship.type === type);
    return readXml(zip, found?.target ?? beside(main, `${type}.xml`));
  };
  const byId = new Map<string, Element>();
  for (const { id, type, target } of relationships) {
    if (type !== 'header' && type !== 'footer') continue;
    const root = await readXml(zip, target);
    if (root !== null) byId.set(id, root);
  }
  return {
    document: parseXml(bytesOfMain),
    size: bytesOfMain.length,
    styles: await part('styles'),
    numbering: await part('numbering'),
    settings: await part('settings'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    byId,
  };
}

/** The main part, by the package's relationships; `word/document.xml` where they are lost. */
async function mainPart(zip: Package): Promise<string> {
  const relationships = await readRelationships(zip, '');
  return relationships.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
}

/** Relationships of a part ('' for the package), their type by its last word, which transitional and strict files share. */
async function readRelationships(zip: Package, part: string): Promise<Relationship[]> {
  const root = await readXml(zip, beside(part, `_rels/${part.replace(/^.*\//u, '')}.rels`));
  if (root === null) return [];
  return children(root).flatMap((element) => {
    const target = attribute(element, 'Target');
    if (target === null || attribute(element, 'TargetMode') === 'External') return [];
    const type = (attribute(element, 'Type') ?? '').replace(/^.*\//u, '');
    return [{ id: attribute(element, 'Id') ?? '', type, target: beside(part, target) }];
  });
}

async function readXml(zip: Package, name: string): Promise<Element | null> {
  const bytes = await zip.read(name);
  return bytes === null ? null : parseXml(bytes);
}

/** A path stated relative to a part; "/word/x.xml" is relative to the package. */
function beside(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
