import { describe, expect, it } from 'vitest';
import type { FlowParagraph, Run } from '../flow/flow.js';
import { decodeFlow } from './decode-flow.js';

const run = (text: string, font?: string): Run => ({ text, bold: false, italic: false, ...(font ? { font } : {}) });
const paragraph = (...runs: Run[]): FlowParagraph => ({
  kind: 'paragraph',
  role: 'body',
  runs,
  align: null,
  indent: null,
});

function decoded(...paragraphs: FlowParagraph[]): string[] {
  const { blocks } = decodeFlow(paragraphs);
  return blocks.map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''));
}

const LONG = paragraph(run('Uû ban nh©n d©n tØnh yªu cÇu c¸c së, ban, ngµnh b¸o c¸o kÕt qu¶ thùc hiÖn'));

describe('decodeFlow', () => {
  it('goes by the names of fonts, run by run', () => {
    const mixed = paragraph(
      run('kÕ ho¹ch ', '.VnTimeH'),
      run('cña tØnh ', '.VnTime'),
      run('và huyện', 'Times New Roman'),
    );
    expect(decoded(mixed)).toEqual(['KẾ HOẠCH của tỉnh và huyện']);
  });

  it('leaves Unicode text in an old font alone', () => {
    expect(decoded(paragraph(run('Kế hoạch của tỉnh', '.VnTime')))).toEqual(['Kế hoạch của tỉnh']);
  });

  it('goes by the words where the font was changed, short paragraphs too', () => {
    expect(decoded(LONG, paragraph(run('kÕ ho¹ch')))).toEqual([
      'Uỷ ban nhân dân tỉnh yêu cầu các sở, ban, ngành báo cáo kết quả thực hiện',
      'kế hoạch',
    ]);
  });

  it('leaves paragraphs in Unicode alone beside old ones', () => {
    expect(decoded(LONG, paragraph(run('Kế hoạch và các biện pháp')))[1]).toBe('Kế hoạch và các biện pháp');
  });

  it('decodes cells of tables', () => {
    const cell = { column: 0, columnSpan: 1, rowSpan: 1, boxed: true, blocks: [paragraph(run('chñ tr×', '.VnTime'))] };
    const table = { kind: 'table' as const, columns: 1, rows: [{ header: false, cells: [cell] }] };
    expect(decodeFlow([table]).blocks).toMatchObject([
      { rows: [{ cells: [{ blocks: [{ runs: [{ text: 'chủ trì' }] }] }] }] },
    ]);
  });

  it('says what it did, and nothing where it did nothing', () => {
    expect(decodeFlow([LONG]).messages).toMatchObject([{ code: 'legacy-encoding', severity: 'info' }]);
    expect(decodeFlow([paragraph(run('Kế hoạch'))]).messages).toEqual([]);
  });
});
