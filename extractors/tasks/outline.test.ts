import { describe, expect, it } from 'vitest';
import { buildOutline, type Node } from './outline.js';
import { paragraphs } from './testing.js';

/** The outline as nested words: each item's first word or two, its children in brackets. */
const shape = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'table') return 'TABLE';
      const inside = node.children.length > 0 ? `[${shape(node.children)}]` : '';
      return node.paragraph.text.split(' ')[0] + inside;
    })
    .join(' ');

const outline = (text: string): string => shape(buildOutline(paragraphs(text)));

describe('buildOutline', () => {
  it('nests I. 1. a) - and closes them again', () => {
    expect(
      outline(`I. MỤC ĐÍCH
        1. Mục đích
        - Một
        - Hai
        2. Yêu cầu
        a) Ba
        II. NỘI DUNG
        1. Bốn`),
    ).toBe('I.[1.[- -] 2.[a)]] II.[1.]');
  });

  it('nests 1.1. under 1. and bullets of another kind under bullets', () => {
    expect(
      outline(`1. UBND huyện
        1.1. Phòng Nội vụ
        - Chủ trì
        + Nội dung
        - Theo dõi
        1.2. Văn phòng
        2. UBND xã`),
    ).toBe('1.[1.1.[-[+] -] 1.2.] 2.');
  });

  it('takes C. after B. for a letter and V. after IV. for a numeral', () => {
    expect(outline('A. Một\nI. Hai\nB. Ba\nC. Bốn\nI. Năm\nD. Sáu')).toBe('A.[I.] B. C.[I.] D.');
    expect(outline('I. Một\nII. Hai\nIII. Ba\nIV. Bốn\nV. Năm\n1. Sáu')).toBe('I. II. III. IV. V.[1.]');
  });

  it('puts a list under the sentence that announces it', () => {
    expect(outline('UBND tỉnh yêu cầu các sở thực hiện các nội dung sau:\n1. Một\n2. Hai')).toBe('UBND[1. 2.]');
  });

  it('does not put sections under an enacting clause', () => {
    expect(outline('Sở ban hành kế hoạch như sau:\nI. MỤC ĐÍCH\nII. NỘI DUNG')).toBe('Sở I. II.');
  });

  it('puts an unnumbered paragraph after bullets under what the bullets stood under', () => {
    expect(outline('1. Sở Tài chính\n- Một\n- Hai\nBa là một câu dài.')).toBe('1.[- - Ba]');
  });

  it('closes everything at a heading in capitals without a number', () => {
    expect(outline('I. Một\n1. Hai\nTỔ CHỨC THỰC HIỆN\n1. Ba')).toBe('I.[1.] TỔ[1.]');
  });

  it('opens a level at a bold line without a number', () => {
    expect(outline('II. TỔ CHỨC\nSở Nội vụ:**\n- Một\nSở Y tế:**\n- Hai')).toBe('II.[Sở[-] Sở[-]]');
  });

  it('leaves out what is not body', () => {
    const [first, second] = paragraphs('Một\nHai');
    if (first?.kind !== 'paragraph' || !second) throw new Error('two paragraphs');
    expect(shape(buildOutline([{ ...first, role: 'recipients' }, second]))).toBe('Hai');
  });
});
