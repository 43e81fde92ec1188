import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { lines } from '../docx/docx-for-tests.js';
import { readOdt } from './read-odt.js';

const NAMESPACES = ['office', 'text', 'table', 'style', 'fo', 'draw']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ');

async function pack(body: string, styles = '', others: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
  zip.file(
    'content.xml',
    `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  );
  for (const [name, xml] of Object.entries(others)) zip.file(name, xml);
  return zip.generateAsync({ type: 'uint8array' });
}
const read = async (body: string, styles = '') => (await readOdt(await pack(body, styles))).blocks;
const p = (text: string, style = '') => `<text:p text:style-name="${style}">${text}</text:p>`;

const LEVELS = `<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
  <text:list-level-style-bullet text:level="4" text:bullet-char="-"/></text:list-style>`;
const item = (...content: string[]) => `<text:list-item>${content.join('')}</text:list-item>`;
const inner = (...items: string[]) => `<text:list>${items.join('')}</text:list>`;
const list = (attributes: string, ...items: string[]) =>
  `<text:list text:style-name="L" ${attributes}>${items.join('')}</text:list>`;

describe('the words of an ODT file', () => {
  it.each([
    [
      'spaces, tabs and soft breaks',
      p('Số:<text:s text:c="8"/>/KH<text:tab/>x.<text:line-break/>- y'),
      ['Số: /KH x.', '- y'],
    ],
    [
      'no deletions, comments and notes in the line',
      `<text:tracked-changes>${p('bỏ')}</text:tracked-changes>${p('a<office:annotation><text:p>b</text:p></office:annotation>c')}`,
      ['ac'],
    ],
    ['no hidden words', p('a<text:span text:style-name="H">b</text:span>'), ['a']],
    [
      'text boxes after their paragraph',
      p('a<draw:frame><draw:text-box><text:p>Hỏa tốc</text:p></draw:text-box></draw:frame>b'),
      ['ab', 'Hỏa tốc'],
    ],
    [
      'footnotes at the end',
      p(
        'a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ghi</text:p></text:note-body></text:note>',
      ) + p('b'),
      ['a', 'b', 'ghi'],
    ],
  ])('reads %s', async (_, body, expected) => {
    const hidden =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    expect(lines(await read(body, hidden))).toEqual(expected);
  });

  it('writes the numbers of lists out, restarts and continuations included', async () => {
    const body =
      list('', item(p('a'), inner(item(p('b'), inner(item(p('c')), item(p('d'), inner(item(p('e'))))))))) +
      list('text:continue-numbering="true"', item(p('f'), p('g'))) +
      list('', item(p('h')));
    expect(lines(await read(body, LEVELS))).toEqual(['I. a', '1. b', '1.1. c', '1.2. d', '- e', 'II. f', 'g', 'I. h']);
  });

  it('takes bold, alignment and indentation from styles and those they are based on', async () => {
    const styles = `<style:style style:name="A" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-left="1in"/></style:style>
      <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"><style:text-properties fo:font-weight="bold"/></style:style>`;
    expect(await read(p('Giao', 'B'), styles)).toMatchObject([{ boldPrefix: 4, align: 'justify', indent: 72 }]);
  });
});

it('reads tables with merged cells once', async () => {
  const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
  const covered = '<table:covered-table-cell/>';
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const [table] = await read(
    `<table:table><table:table-header-rows>${row(cell('Stt'), cell('Nội dung'), cell('Chủ trì'))}</table:table-header-rows>
     ${row(cell('I. QUÝ I', 'table:number-columns-spanned="3"'), covered, covered)}
     ${row(cell('1'), cell('a'), cell('Sở A', 'table:number-rows-spanned="2"'))}${row(cell('2'), cell('b'), covered)}</table:table>`,
  );
  if (table?.kind !== 'table') throw new Error('no table');
  expect(lines([table])).toEqual(['Stt | Nội dung | Chủ trì', 'I. QUÝ I', '1 | a | Sở A', '2 | b']);
  expect(table.rows.map(({ header }) => header)).toEqual([true, false, false, false]);
  expect(table.rows[2]?.cells[2]).toMatchObject({ column: 2, rowSpan: 2 });
});

it('asks for the password to be taken off', async () => {
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
  const bytes = await pack(p('a'), '', { 'META-INF/manifest.xml': manifest });
  await expect(readOdt(bytes)).rejects.toMatchObject({ code: 'password-protected' });
});
