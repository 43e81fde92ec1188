import { describe, expect, it } from 'vitest';
import { runInHeading, runInZone } from './heading.js';
import { sliceFrom, textOf } from './slice.js';
import { paragraph } from './testing.js';

const read = (text: string) => {
  const runIn = runInHeading(sliceFrom(paragraph(text)));
  return runIn && [textOf(runIn.heading), runInZone(runIn), runIn.bodies.map(({ mention }) => mention.text)];
};

describe('a heading that runs into its text', () => {
  it.each([
    [
      'Công an huyện: Bảo đảm an ninh, trật tự trong thời gian hội nghị.',
      'Công an huyện',
      'operative',
      ['Công an huyện'],
    ],
    ['Mục đích: Nâng cao chất lượng công tác thi đua.', 'Mục đích', 'silent', []],
    // one sentence of many: what follows it is no record
    ['Kết quả đạt được: Các đơn vị đã hoàn thành chỉ tiêu.', 'Kết quả đạt được', 'silent', []],
  ])('%s', (text, heading, zone, bodies) => {
    expect(read(text)).toEqual([heading, zone, bodies]);
  });

  it.each(['Phối hợp chặt chẽ: tuyên truyền, vận động.', 'Công an huyện: phối hợp', 'Công an huyện bảo đảm an ninh.'])(
    'is not there in %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
