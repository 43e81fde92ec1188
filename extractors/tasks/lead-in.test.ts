import { describe, expect, it } from 'vitest';
import { obligations, paragraphs } from './testing.js';

describe('the period of a heading', () => {
  it.each([
    ['II. NHIỆM VỤ TRỌNG TÂM QUÝ II', '2024-06-30'],
    ['II. CÔNG TÁC TRỌNG TÂM THÁNG 5/2024', '2024-05-31'],
    ['II. Đợt 2 (từ 01/4 đến 06/4/2024)', '2024-04-06'],
  ])('%j is when its duties are due', (heading, due) => {
    const duties = obligations(paragraphs(`${heading}\n1. Sở Nội vụ kiểm tra công tác văn thư tại các huyện.`));
    expect(duties).toEqual([expect.stringContaining(`| ${due} |`)]);
  });

  it.each(['II. NHIỆM VỤ', 'II. Tổng kết quý II', 'II. Báo cáo tháng 5/2024'])('%j sets none', (heading) => {
    const duties = obligations(paragraphs(`${heading}\n1. Sở Nội vụ kiểm tra công tác văn thư tại các huyện.`));
    expect(duties.filter((duty) => /\d{4}-\d\d-\d\d/u.test(duty))).toEqual([]);
  });
});
