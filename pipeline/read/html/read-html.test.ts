import { describe, expect, it } from 'vitest';
import { lines } from '../docx/docx-for-tests.js';
import { readHtml } from './read-html.js';

const read = async (html: string) => (await readHtml(new TextEncoder().encode(html))).blocks;

describe('the words of an HTML file', () => {
  it.each([
    ['paragraphs and divisions', '<p>a</p><div>b<p>c</p>d</div>', ['a', 'b', 'c', 'd']],
    ['lines wrapped in the source', '<p>Sở Nội\n   vụ</p>', ['Sở Nội vụ']],
    ['soft breaks before bullets', '<p>Gồm:<br>- Sở A<br>- Sở B</p>', ['Gồm:', '- Sở A', '- Sở B']],
    [
      'numbers that Word wrote out',
      '<p><![if !supportLists]><span style="mso-list:Ignore">1.1.<span>&nbsp;&nbsp;</span></span><![endif]>Việc</p>',
      ['1.1. Việc'],
    ],
    ['ordered lists', '<ol type="a" start="2"><li>x</li><li>y</li></ol>', ['b. x', 'c. y']],
    ['bullets', '<ul><li>x</li><li><p>y</p></li></ul>', ['• x', '• y']],
    [
      'no scripts, styles, titles, deletions or hidden words',
      '<title>t</title><style>p{}</style><script>x</script><p>a<del>b</del><span style="display:none">c</span><ins>d</ins></p>',
      ['ad'],
    ],
    ['characters by number and name', '<p>K&#7871; ho&#7841;ch &amp;</p>', ['Kế hoạch &']],
  ])('reads %s', async (_, html, expected) => {
    expect(lines(await read(html))).toEqual(expected);
  });

  it('are decoded as the file declares', async () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeff<p>Kế hoạch</p>', 'utf16le'));
    expect(lines((await readHtml(utf16)).blocks)).toEqual(['Kế hoạch']);
    const windows1258 = Buffer.from([0x4b, 0xea, 0xec]);
    const bytes = Buffer.concat([Buffer.from('<meta charset=windows-1258><p>'), windows1258, Buffer.from('</p>')]);
    expect(lines((await readHtml(new Uint8Array(bytes))).blocks)).toEqual(['Kế']);
  });
});

const PAGE = '<html><body><p>Kế hoạch năm 2024</p>';

describe('the end of an HTML file', () => {
  it.each([
    ['a whole page', `${PAGE}</body></html>`, []],
    ['a page without the last tag', `${PAGE}</body>`, []],
    ['a fragment', '<p>Kế hoạch năm 2024</p> 1 < 2', []],
    ['a page cut between tags', PAGE, ['may-be-cut-off']],
    ['a fragment cut inside a tag', '<p>Kế hoạch năm 2024</p><p class=MsoNor', ['may-be-cut-off']],
    ['a fragment cut inside its last tag', '<p>Kế hoạch năm 2024</p', ['may-be-cut-off']],
  ])('%s', async (_, html, codes) => {
    const { blocks, messages } = await readHtml(new TextEncoder().encode(html));
    expect(lines(blocks)[0]).toBe('Kế hoạch năm 2024');
    expect(messages.map(({ code }) => code)).toEqual(codes);
  });

  it('may be inside a letter', async () => {
    const { blocks } = await readHtml(new TextEncoder().encode('<p>Kế hoạ').slice(0, -1));
    expect(lines(blocks)).toEqual(['Kế ho']);
  });
});

describe('tables of an HTML file', () => {
  it('keep merged and blank cells on their grid', async () => {
    const [block] = await read(
      '<table border=1><tr><th>Stt<th>Nội dung<th>Chủ trì<tr><td rowspan=2>1<td colspan=2>a<tr><td><td>b</table>',
    );
    if (block?.kind !== 'table') throw new Error('no table');
    expect(block.rows.map((row) => row.cells.map((cell) => [cell.column, cell.columnSpan, cell.rowSpan]))).toEqual([
      [
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
    expect(block.rows.map((row) => row.header)).toEqual([true, false, false]);
  });

  it('without lines are the sides of a letterhead', async () => {
    const blocks = await read('<table><tr><td><p>SỞ NỘI VỤ</p><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></table>');
    expect(blocks.map((block) => block.kind === 'paragraph' && block.side)).toEqual(['left', 'right']);
  });

  it('with lines drawn by style are tables', async () => {
    const cell = '<td style="border:solid windowtext 1.0pt">x';
    const [block] = await read(`<table><tr>${cell}${cell}<tr>${cell}${cell}</table>`);
    expect(block?.kind).toBe('table');
  });

  it('are not filled without end by a huge colspan', async () => {
    const [block] = await read('<table border=1><tr><td colspan=999999999>x<td>y<td>z</table>');
    expect(block?.kind === 'table' && block.columns).toBe(1002);
  });
});

it('refuses elements nested without end', async () => {
  await expect(read('<div>'.repeat(5000))).rejects.toMatchObject({ code: 'damaged' });
});

it('tells bold openings, alignment and indentation from tags and styles', async () => {
  const [block] = await read('<p align=center style="margin-left:36pt;text-indent:.5in"><b>Điều 1.</b> Giao</p>');
  expect(block).toMatchObject({ boldPrefix: 7, align: 'center', indent: 72 });
});
