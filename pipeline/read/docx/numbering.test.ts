import { describe, expect, it } from 'vitest';
import { item, lines, p, readBody, row, table } from './docx-for-tests.js';

type Format = { format: string; text: string; extra?: string };

function abstract(id: number, levels: readonly Format[], extra = ''): string {
  const made = levels.map(
    ({ format, text, extra: more = '' }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${extra}${made.join('')}</w:abstractNum>`;
}

function num(id: number, abstractId: number, extra = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${extra}</w:num>`;
}

const startAt = (value: number, level = 0) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

async function read(body: readonly string[], numbering: readonly string[], styles = '') {
  return lines((await readBody(body.join(''), { numbering: numbering.join(''), styles })).blocks);
}

const PLAN: readonly Format[] = [
  { format: 'upperRoman', text: '%1.' },
  { format: 'decimal', text: '%2.' },
  { format: 'decimal', text: '%2.%3.' },
  { format: 'lowerLetter', text: '%4)' },
  { format: 'bullet', text: '-' },
];

describe('automatic numbers are written out as printed', () => {
  it.each([
    ['decimal', '%1.', ['1. Một', '2. Hai']],
    ['upperRoman', '%1.', ['I. Một', 'II. Hai']],
    ['lowerRoman', '(%1)', ['(i) Một', '(ii) Hai']],
    ['upperLetter', '%1.', ['A. Một', 'B. Hai']],
    ['lowerLetter', '%1)', ['a) Một', 'b) Hai']],
    ['decimalZero', '%1.', ['01. Một', '02. Hai']],
    ['decimal', 'Điều %1.', ['Điều 1. Một', 'Điều 2. Hai']],
    ['bullet', '-', ['- Một', '- Hai']],
    ['bullet', '\uF0B7', ['• Một', '• Hai']],
    ['none', '', ['Một', 'Hai']],
  ])('%s "%s"', async (format, text, expected) => {
    expect(await read([item('Một', 1), item('Hai', 1)], [abstract(0, [{ format, text }]), num(1, 0)])).toEqual(
      expected,
    );
  });

  it('counts the levels of a plan: I., 1., 1.1., a), -', async () => {
    const body = [0, 1, 2, 2, 3, 3, 4, 1, 2, 3, 0, 1].map((level) => item('x', 1, level));
    const printed = ['I.', '1.', '1.1.', '1.2.', 'a)', 'b)', '-', '2.', '2.1.', 'a)', 'II.', '1.'];
    expect(await read(body, [abstract(0, PLAN), num(1, 0)])).toEqual(printed.map((label) => `${label} x`));
  });

  it('goes on after paragraphs that have no number', async () => {
    const body = [item('Sở Nội vụ', 1), p('Chậm nhất ngày 15/12.'), item('Sở Tài chính', 1)];
    const printed = ['1. Sở Nội vụ', 'Chậm nhất ngày 15/12.', '2. Sở Tài chính'];
    expect(await read(body, [abstract(0, [{ format: 'decimal', text: '%1.' }]), num(1, 0)])).toEqual(printed);
  });

  it('counts on over two lists of one abstract list, and starts again where the list says so', async () => {
    const numbering = [abstract(0, [{ format: 'decimal', text: '%1.' }]), num(1, 0), num(2, 0), num(3, 0, startAt(1))];
    const body = [item('a', 1), item('b', 2), item('c', 3), item('d', 3), item('e', 1)];
    expect(await read(body, numbering)).toEqual(['1. a', '2. b', '1. c', '2. d', '3. e']);
  });

  it('keeps a level counting where it never restarts', async () => {
    const levels = [PLAN[0], { format: 'decimal', text: 'Điều %2.', extra: '<w:lvlRestart w:val="0"/>' }];
    const body = [0, 1, 1, 0, 1].map((level) => item('x', 1, level));
    const numbering = [
      abstract(
        0,
        levels.filter((level) => level !== undefined),
      ),
      num(1, 0),
    ];
    expect(await read(body, numbering)).toEqual(['I. x', 'Điều 1. x', 'Điều 2. x', 'II. x', 'Điều 3. x']);
  });

  it('writes legal numbers in Arabic digits: 1.1 under I', async () => {
    const levels = [...PLAN.slice(0, 1), { format: 'decimal', text: '%1.%2.', extra: '<w:isLgl/>' }];
    expect(await read([item('x', 1), item('y', 1, 1)], [abstract(0, levels), num(1, 0)])).toEqual(['I. x', '1.1. y']);
  });

  it('takes the level of an override instead of that of the abstract list', async () => {
    const other =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Bước %1:"/></w:lvl></w:lvlOverride>';
    expect(await read([item('x', 1), item('y', 1)], [abstract(0, PLAN), num(1, 0, other)])).toEqual([
      'Bước 3: x',
      'Bước 4: y',
    ]);
  });

  it('follows a style that numbers its paragraphs, and a style linked from a level', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Diem"><w:basedOn w:val="Muc"/></w:style>`;
    const levels = [...PLAN.slice(0, 3), { format: 'lowerLetter', text: '%4)', extra: '<w:pStyle w:val="Diem"/>' }];
    const body = ['Muc', 'Khoan', 'Diem', 'Khoan'].map((style) => p('x', `<w:pStyle w:val="${style}"/>`));
    expect(await read(body, [abstract(0, levels), num(1, 0)], styles)).toEqual(['I. x', '1. x', 'a) x', '2. x']);
  });

  it('takes a paragraph out of the list of its style by number 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = [
      p('x', '<w:pStyle w:val="Muc"/>'),
      p('y', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(await read(body, [abstract(0, PLAN), num(1, 0)], styles)).toEqual(['I. x', 'y']);
  });

  it('follows a list to the list style that defines its levels', async () => {
    const numbering = [
      abstract(0, [], '<w:numStyleLink w:val="KeHoach"/>'),
      abstract(1, PLAN, '<w:styleLink w:val="KeHoach"/>'),
      num(1, 0),
    ];
    expect(await read([item('x', 1), item('y', 1, 1)], numbering)).toEqual(['I. x', '1. y']);
  });

  it('numbers blank Stt cells', async () => {
    const stt = (text: string) => row([`<w:tc>${item('', 1)}</w:tc>`, text, 'Sở Nội vụ']);
    const numbering = [abstract(0, [{ format: 'decimal', text: '%1' }]), num(1, 0)];
    const printed = ['Stt | Nội dung | Chủ trì', '1 | Ký giao ước | Sở Nội vụ', '2 | Hội nghị | Sở Nội vụ'];
    expect(
      await read([table([row(['Stt', 'Nội dung', 'Chủ trì']), stt('Ký giao ước'), stt('Hội nghị')])], numbering),
    ).toEqual(printed);
  });

  it('leaves a paragraph alone whose list is not there', async () => {
    expect(await read([item('x', 9)], [abstract(0, PLAN), num(1, 0)])).toEqual(['x']);
  });
});
