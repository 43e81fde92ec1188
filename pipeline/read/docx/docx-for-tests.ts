import JSZip from 'jszip';
import type { Block } from '../../../models/document.js';
import { readDocx } from './read-docx.js';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Parts beside the main one, by their name without ".xml": `{ numbering: '<w:num …>' }`. Headers and footers get their name as id. */
export type Parts = Readonly<
  Partial<Record<'styles' | 'numbering' | 'settings' | 'footnotes' | 'header1' | 'footer1', string>>
>;

const ROOTS = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['footnotes', 'footnotes'],
  ['header1', 'hdr'],
  ['footer1', 'ftr'],
] as const;

/** A DOCX with the given body, packed as Word does. */
export async function packDocx(body: string, parts: Parts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', CONTENT_TYPES);
  zip.file('_rels/.rels', RELATIONSHIPS);
  zip.file('word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);
  const links: string[] = [];
  for (const [name, root] of ROOTS) {
    const xml = parts[name];
    if (xml === undefined) continue;
    zip.file(`word/${name}.xml`, `<w:${root} ${NAMESPACES}>${xml}</w:${root}>`);
    links.push(`<Relationship Id="${name}" Type="${TYPE}/${name.replace(/\d/u, '')}" Target="${name}.xml"/>`);
  }
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
  zip.file('word/_rels/document.xml.rels', relationships);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Packs a body and reads it back. */
export async function readBody(body: string, parts: Parts = {}) {
  return readDocx(await packDocx(body, parts));
}

/** The words of blocks, a line a paragraph; a table row as cells between bars, paragraphs of a cell parted by "/". */
export function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((row) =>
          row.cells.map((cell) => cell.paragraphs.map(({ text }) => text).join(' / ')).join(' | '),
        ),
  );
}

/** A paragraph; `properties` go into its `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : r(text)}</w:p>`;
}

/** A run; `properties` go into its `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a list. */
export function item(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

const LINE = 'w:val="single" w:sz="4"';
/** Borders all round, for `table`. */
const RULED = `<w:tblBorders><w:top ${LINE}/><w:left ${LINE}/><w:bottom ${LINE}/><w:right ${LINE}/><w:insideH ${LINE}/><w:insideV ${LINE}/></w:tblBorders>`;

/** A table of rows made by `row`; `properties` go into its `w:tblPr`. */
export function table(rows: readonly string[], properties = RULED): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.join('')}</w:tbl>`;
}

/** A table row of cells made by `cell`, or of plain texts. */
export function row(cells: readonly string[], properties = ''): string {
  const made = cells.map((text) => (text.startsWith('<w:tc>') ? text : cell(p(text))));
  return `<w:tr><w:trPr>${properties}</w:trPr>${made.join('')}</w:tr>`;
}

/** A table cell; `properties` go into its `w:tcPr` ("<w:gridSpan …/>"). */
export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}
