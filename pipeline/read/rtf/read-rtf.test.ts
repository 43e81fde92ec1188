import { describe, expect, it } from 'vitest';
import { lines } from '../docx/docx-for-tests.js';
import { readRtf } from './read-rtf.js';

const read = async (body: string) =>
  (await readRtf(new Uint8Array(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1')))).blocks;
const row = (texts: readonly string[], edges: readonly number[], cellWords: readonly string[] = []) => {
  const line = ['t', 'l', 'b', 'r'].map((edge) => `\\clbrdr${edge}\\brdrs`).join('');
  const defined = edges.map((edge, index) => `${line}${cellWords[index] ?? ''}\\cellx${edge}`).join('');
  return `\\trowd ${defined}${texts.map((text) => `\\pard\\intbl ${text}\\cell `).join('')}\\row `;
};

describe('the words of an RTF file', () => {
  it.each([
    ['Unicode with its stand-in', 'K\\u7871? ho\\u7841?ch\\par', ['Kế hoạch']],
    ['Unicode with a stand-in of two bytes', "\\uc2 K\\u7871\\'82\\'a0 ho\\par", ['Kế ho']],
    ['bytes in a font of TCVN3', "{\\fonttbl{\\f1\\fnil\\fcharset0 .VnTime;}}\\f1 K\\'d5 ho\\'b9ch\\par", ['Kế hoạch']],
    ['bytes in the code page of their font', "{\\fonttbl{\\f1\\fcharset163 Times;}}\\f1 K\\'ea\\'ec\\par", ['Kế']],
    ['lists as the program printed them', '{\\listtext 1.1.\\tab}Vi\\u7879?c\\par', ['1.1. Việc']],
    ['results of fields, not their codes', '{\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par', ['2']],
    ['no deletions and hidden words', 'a{\\deleted b}{\\v c}d\\par', ['ad']],
    [
      'no pictures, styles and unknown parts',
      '{\\pict 00ff}{\\stylesheet x}{\\*\\generator y}{\\info{\\title z}}a\\par',
      ['a'],
    ],
    ['nothing of binary data', 'a\\bin4 }}{{b\\par', ['ab']],
    ['braces and backslashes', 'a\\{b\\}\\\\c\\par', ['a{b}\\c']],
    [
      'text boxes once',
      '{\\shp{\\*\\shpinst{\\sp{\\sn x}}{\\shptxt M\\u7853?t\\par}}{\\shprslt M}}a\\par',
      ['Mật', 'a'],
    ],
    ['what is there when the file is cut', 'a\\par {\\b b', ['a', 'b']],
  ])('reads %s', async (_, body, expected) => {
    expect(lines(await read(body))).toEqual(expected);
  });

  it.each([
    ['whole: not', '{\\rtf1 a\\par}', []],
    ['followed by more: not', '{\\rtf1 a\\par}}\n\n', []],
    ['cut inside a group', '{\\rtf1 a\\par {\\b b', ['may-be-cut-off']],
    ['cut inside binary data', '{\\rtf1 a\\par \\bin99 }}', ['may-be-cut-off']],
  ])('tells of a missing end where the file is %s', async (_, rtf, codes) => {
    const { blocks, messages } = await readRtf(new Uint8Array(Buffer.from(rtf, 'latin1')));
    expect(lines(blocks)[0]).toBe('a');
    expect(messages.map(({ code }) => code)).toEqual(codes);
  });

  it('keeps headers and footnotes apart', async () => {
    const blocks = await read('{\\header 2\\par}Th\\u226?n{\\footnote Ghi\\par}\\par');
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.role, block.text])).toContainEqual([
      'page-header',
      '2',
    ]);
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.role, block.text])).toContainEqual([
      'footnote',
      'Ghi',
    ]);
  });

  it('tells bold openings, alignment and indentation', async () => {
    expect(await read('\\pard\\qj\\li720\\fi-360{\\b Giao} ai\\par')).toMatchObject([
      { boldPrefix: 4, align: 'justify', indent: 18 },
    ]);
  });
});

describe('tables of an RTF file', () => {
  it('are rebuilt on one grid, with merged cells once', async () => {
    const blocks = await read(
      row(['Stt', 'Noi dung', 'Chu tri'], [1000, 4000, 6000]) +
        row(['I. QUY I'], [6000]) +
        row(['1', 'a', 'So A'], [1000, 4000, 6000], ['', '', '\\clvmgf']) +
        row(['2', 'b', ''], [1000, 4000, 6000], ['', '', '\\clvmrg']) +
        '\\pard Sau\\par',
    );
    expect(lines(blocks)).toEqual(['Stt | Noi dung | Chu tri', 'I. QUY I', '1 | a | So A', '2 | b', 'Sau']);
    const [table] = blocks;
    expect(table?.kind === 'table' && table.rows[1]?.cells[0]).toMatchObject({ columnSpan: 3 });
    expect(table?.kind === 'table' && table.rows[2]?.cells[2]).toMatchObject({ rowSpan: 2 });
  });

  it('are two where a blank paragraph stands between', async () => {
    const one = row(['Stt', 'Noi dung', 'Chu tri'], [1000, 4000, 6000]);
    expect(await read(`${one}\\pard\\par ${one}`)).toHaveLength(2);
  });
});
