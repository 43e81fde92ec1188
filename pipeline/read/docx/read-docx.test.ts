import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { crossCheck } from './cross-check.js';
import { lines, p, packDocx, r, readBody } from './docx-for-tests.js';
import { readDocx } from './read-docx.js';

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;

describe('the words of a paragraph', () => {
  it.each([
    ['keeps insertions', `<w:p>${r('Trước ')}<w:ins>${r('ngày 20')}</w:ins></w:p>`, ['Trước ngày 20']],
    [
      'drops deletions',
      `<w:p>${r('Trước ')}<w:del><w:r><w:delText>ngày 10</w:delText></w:r></w:del>${r('ngày 20')}</w:p>`,
      ['Trước ngày 20'],
    ],
    [
      'keeps moved text where it went',
      `<w:p><w:moveFrom>${r('ngày 5')}</w:moveFrom>${r('x ')}<w:moveTo>${r('ngày 5')}</w:moveTo></w:p>`,
      ['x ngày 5'],
    ],
    [
      'joins paragraphs whose mark was deleted',
      `${p('Trước ngày', '<w:rPr><w:del/></w:rPr>')}${p(' 20/11')}`,
      ['Trước ngày 20/11'],
    ],
    ['drops hidden text', `<w:p>${r('Mật: ', '<w:vanish/>')}${r('Sở Nội vụ')}</w:p>`, ['Sở Nội vụ']],
    [
      'keeps text that is said not to be hidden',
      `<w:p>${r('Sở Nội vụ', '<w:vanish w:val="0"/>')}</w:p>`,
      ['Sở Nội vụ'],
    ],
    [
      'keeps the result of a simple field',
      `<w:p>${r('Ngày ')}<w:fldSimple w:instr="DATE">${r('20/11')}</w:fldSimple></w:p>`,
      ['Ngày 20/11'],
    ],
    [
      'keeps the result of a complex field, not its code nor a field inside the code',
      `<w:p>${field('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${field('begin')}${field('separate')}${r('mã')}${field('end')}${field('separate')}${r('quý II')}${field('end')}</w:p>`,
      ['quý II'],
    ],
    [
      'keeps the result of a field over two paragraphs',
      `<w:p>${field('begin')}${field('separate')}${r('Mục 1')}</w:p><w:p>${r('Mục 2')}${field('end')}</w:p>`,
      ['Mục 1', 'Mục 2'],
    ],
    ['prints capitals', `<w:p>${r('ủy ban nhân dân', '<w:caps/>')}</w:p>`, ['ỦY BAN NHÂN DÂN']],
    [
      'reads links, content controls and smart tags',
      `<w:p><w:hyperlink>${r('a')}</w:hyperlink><w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt><w:smartTag>${r('c')}</w:smartTag></w:p>`,
      ['abc'],
    ],
    ['makes a tab a space', '<w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>/KH-UBND</w:t></w:r></w:p>', ['Số: /KH-UBND']],
    [
      'keeps a hyphen that does not break',
      '<w:p><w:r><w:t>06</w:t><w:noBreakHyphen/><w:t>07/2023</w:t></w:r></w:p>',
      ['06-07/2023'],
    ],
    ['drops blank paragraphs', `${p('a')}${p('')}${p('  ')}${p('b')}`, ['a', 'b']],
    ['composes letters', p('Ki\u00EA\u0309m tra'.normalize('NFD')), ['Kiểm tra']],
  ])('%s', async (_, body, expected) => {
    expect(lines((await readBody(body)).blocks)).toEqual(expected);
  });
});

describe('soft line breaks', () => {
  const broken = (before: string, after: string, properties = '') =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${before}</w:t><w:br/><w:t>${after}</w:t></w:r></w:p>`;
  it.each([
    ['end a sentence', broken('Giao Sở Nội vụ chủ trì.', 'Sở Tài chính phối hợp.'), 2],
    ['come before a bullet', broken('Nội dung gồm', '- Ký giao ước thi đua'), 2],
    ['come before a number', broken('Nội dung gồm', '1.2. Ký giao ước thi đua'), 2],
    ['part short lines', broken('Sở Nội vụ', 'Sở Tài chính'), 2],
    ['part the lines of a title', broken('KẾ HOẠCH', 'tổ chức thi đua', '<w:jc w:val="center"/>'), 2],
    ['run through a sentence', broken('Giao Sở Nội vụ', 'chủ trì thực hiện.'), 1],
    ['run through a list of bodies', broken('Giao Sở Nội vụ,', 'Sở Tài chính thực hiện.'), 1],
    [
      'run through a wrapped line',
      broken('Thực hiện Quyết định số 309/QĐ-BCT ngày 17/02/2023 của Bộ Công', 'Thương về việc phân chia'),
      1,
    ],
  ])('that %s', async (_, body, count) => {
    expect((await readBody(body)).blocks).toHaveLength(count);
  });
});

describe('text boxes', () => {
  it('are read after their paragraph, once, though written for newer and for older programs', async () => {
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box('Hỏa tốc')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Hỏa tốc')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines((await readBody(`<w:p>${drawing}${r('Kế hoạch')}</w:p>${p('Sau')}`)).blocks)).toEqual([
      'Kế hoạch',
      'Hỏa tốc',
      'Sau',
    ]);
  });

  it('are read from the older form where the newer one is empty', async () => {
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Hỏa tốc')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines((await readBody(`<w:p>${drawing}</w:p>`)).blocks)).toEqual(['Hỏa tốc']);
  });
});

describe('the look of a paragraph', () => {
  it('tells how much of its start is bold, its number included', async () => {
    const body = `<w:p>${r('1.5. Công an huyện:', '<w:b/>')}${r(' Bảo đảm an ninh.')}</w:p>${p('Thường')}`;
    const { blocks } = await readBody(body);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.boldPrefix)).toEqual([19, 0]);
  });

  it('takes bold, italics, alignment and indentation from styles', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="N"/><w:pPr><w:ind w:left="720" w:firstLine="360"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr></w:style>`;
    const { blocks } = await readBody(
      p('Căn cứ', '<w:pStyle w:val="A"/>') +
        p('b', '<w:pStyle w:val="A"/><w:jc w:val="center"/><w:ind w:firstLine="0"/>'),
      { styles },
    );
    expect(blocks[0]).toMatchObject({ boldPrefix: 6, italic: true, align: 'justify', indent: 54 });
    expect(blocks[1]).toMatchObject({ align: 'center', indent: 36 });
  });

  it('counts tabs that open a line as indentation', async () => {
    expect((await readBody('<w:p><w:r><w:tab/><w:t>- Đẩy mạnh</w:t></w:r></w:p>')).blocks[0]).toMatchObject({
      indent: 36,
    });
  });
});

describe('headers, footers and notes', () => {
  it('are kept apart from the body and come after it', async () => {
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>';
    const note = `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p('Chú thích')}</w:footnote>`;
    const { blocks } = await readBody(p('Thân') + section, { header1: p('2'), footer1: p('Lưu'), footnotes: note });
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.role, block.text])).toEqual([
      ['body', 'Thân'],
      ['footnote', 'Chú thích'],
      ['page-header', '2'],
      ['page-footer', 'Lưu'],
    ]);
  });

  it('leaves out a first-page header that no page shows', async () => {
    const section = '<w:sectPr><w:headerReference w:type="first" r:id="header1"/></w:sectPr>';
    expect(lines((await readBody(p('Thân') + section, { header1: p('Cũ') })).blocks)).toEqual(['Thân']);
  });
});

describe('places', () => {
  it('count printed paragraphs from 1 and cover the whole text', async () => {
    const { blocks } = await readBody(`${p('Một')}${p('')}${p('Hai ba')}`);
    const spans = blocks.map((block) => block.kind === 'paragraph' && block.spans);
    expect(spans).toEqual([
      [{ start: 0, end: 3, place: { paragraph: 1 }, confidence: null }],
      [{ start: 0, end: 6, place: { paragraph: 2 }, confidence: null }],
    ]);
  });
});

describe('the second reading', () => {
  it('says nothing about numbers, fields and hidden text, which the readings treat differently', async () => {
    const body = `<w:p>${r('Ẩn', '<w:vanish/>')}<w:fldSimple w:instr="DATE">${r('20/11')}</w:fldSimple>${r('Thân')}</w:p>`;
    expect((await readBody(body)).messages).toEqual([]);
  });

  it('tells how many letters ours lacks', async () => {
    const messages = await crossCheck(await packDocx(p('Sở Nội vụ')), 'Sở Nội v');
    expect(messages).toMatchObject([{ code: 'docx-text-differs', severity: 'warning' }]);
    expect(messages[0]?.text).toContain('thiếu 1 chữ');
  });
});

describe('files that can not be read', () => {
  const codeOf = (bytes: Uint8Array) =>
    readDocx(bytes).then(
      () => 'read',
      (error: { code?: unknown }) => error.code,
    );
  const repack = async (change: (zip: JSZip) => void) => {
    const zip = await JSZip.loadAsync(await packDocx(p('Thân')));
    change(zip);
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  };

  it('are damaged when cut, not XML, or no zip at all', async () => {
    const whole = await packDocx(p('Thân'));
    expect(await codeOf(whole.slice(0, whole.length / 2))).toBe('damaged');
    expect(await codeOf(new TextEncoder().encode('Kế hoạch'))).toBe('damaged');
    expect(await codeOf(await repack((zip) => zip.file('word/document.xml', '<w:document><w:body>')))).toBe('damaged');
  });

  it('are damaged when they declare entities, which are never expanded', async () => {
    const evil =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><document><body><p><r><t>&e;</t></r></p></body></document>';
    expect(await codeOf(await repack((zip) => zip.file('word/document.xml', evil)))).toBe('damaged');
  });

  it('are too large when a part is a bomb', async () => {
    expect(await codeOf(await repack((zip) => zip.file('word/document.xml', new Uint8Array(40 * 1024 * 1024))))).toBe(
      'too-large',
    );
  });

  it('are no documents when the zip holds something else', async () => {
    expect(await codeOf(await repack((zip) => zip.remove('word/document.xml')))).toBe('not-a-document');
  });

  it('are damaged when elements are nested without end', async () => {
    const deep = `${'<w:ins>'.repeat(20_000)}${'</w:ins>'.repeat(20_000)}`;
    expect(await codeOf(await packDocx(`<w:p>${deep}</w:p>`))).toBe('damaged');
  });

  it('are read without the parts that Word can do without', async () => {
    expect(await codeOf(await repack((zip) => zip.remove('_rels/.rels').remove('[Content_Types].xml')))).toBe('read');
  });
});
