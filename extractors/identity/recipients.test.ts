import { describe, expect, it } from 'vitest';
import { paragraph } from './paragraph-for-tests.js';
import { readRecipients } from './recipients.js';

const read = (...texts: string[]) => readRecipients(texts.map((text) => paragraph(text)));

describe('readRecipients', () => {
  it.each([
    [
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT, TĐKT.'],
      ['Như trên', 'Lưu: VT, TĐKT'],
    ],
    [
      ['Nơi nhận:', '- UBND các huyện Mường Chà,', 'Mường Nhé;', '- Lưu: VT.'],
      ['UBND các huyện Mường Chà, Mường Nhé', 'Lưu: VT'],
    ],
    [['Nơi nhận: - Như trên; - Sở Nội vụ - Phòng TĐKT; - Lưu: VT.'], ['Như trên', 'Sở Nội vụ - Phòng TĐKT', 'Lưu: VT']],
    [
      ['Nơi nhận:', 'Gửi bản điện tử:', '- LĐVP;', 'Gửi bản giấy:', '- Ban TĐKT (b/c).'],
      ['LĐVP', 'Ban TĐKT (b/c)'],
    ],
    [
      ['Noi nhân:', '~ Như trên;', '—', '-_ Lưu: VT, TC-HC.'],
      ['Như trên', 'Lưu: VT, TC-HC'],
    ],
    [[], []],
  ])('%j', (texts, recipients) => {
    expect(read(...texts)).toEqual(recipients);
  });
});
