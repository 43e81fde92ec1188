import { describe, expect, it } from 'vitest';
import { reportToIn } from './report-to.js';
import { sliceFrom, textOf } from './slice.js';
import { paragraph } from './testing.js';

const reportTo = (text: string) => {
  const found = reportToIn([sliceFrom(paragraph(text))]);
  return found && [found.mention.text, textOf(found.source)];
};

describe('who gets the report', () => {
  it.each([
    ['Tổng hợp kết quả, báo cáo UBND huyện trước ngày 20/3.', 'UBND huyện'],
    ['Rà soát danh mục, gửi báo cáo về Sở Nội vụ để tổng hợp.', 'Sở Nội vụ'],
    ['Nộp hồ sơ về Phòng Tài chính - Kế hoạch.', 'Phòng Tài chính - Kế hoạch'],
  ])('%s', (text, body) => {
    expect(reportTo(text)).toEqual([body, body]);
  });

  it.each(['Sở Nội vụ tổng hợp kết quả.', 'Xây dựng báo cáo kết quả công tác.', 'Phối hợp với Sở Nội vụ kiểm tra.'])(
    'is not said in %j',
    (text) => {
      expect(reportTo(text)).toBeNull();
    },
  );
});
