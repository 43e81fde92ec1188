import { Chrono } from 'chrono-node';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { daysInMonth } from './calendar.js';
import { findDates } from './find-dates.js';
import { DATE_FORMS } from './forms.js';
import { carryYearBack, keepLongest } from './refiners.js';
import { showDate } from './show-date.js';

const show = (text: string): string[] => findDates(text).map(showDate);

describe('dates in a text', () => {
  it.each([
    ['từ ngày 07/12/2023 đến 14/12/2023', ['2023-12-07', '2023-12-14']],
    ['Nghị định số 91/2017/NĐ-CP ngày 31/7/2017', ['2017-07-31']],
    ['8h00, thứ sáu ngày 30/5/2025', ['08:00', '2025-05-30']],
    ['ngày 08/01/2023 (17 tháng Chạp âl)', ['2023-01-08']],
    ['Tháng 12/2023-01/2024', ['2023-12..2023-12 month', '2024-01..2024-01 month']],
  ])('%s holds %s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    ['Chiều ngày 28/12 và cả ngày 29/12/2011', ['2011-12-28', '2011-12-29']],
    ['Từ 15/12 đến 10/01/2024', ['2023-12-15', '2024-01-10']],
    ['Quý IV và quý I/2024', ['2023-10..2024-03 quarter']],
    ['ngày 20/6, báo cáo ngày 15/12/2023', ['?-06-20', '2023-12-15']],
  ])('carries a year written once back over a list: %s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('gives places in the text it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'Gửi báo cáo ', 'Hàng năm,\u00a0', '– '), (lead) => {
        const text = `${lead}trước 28/02/2023.`;
        expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['28/02/2023']);
      }),
    );
  });
});

/** Every way a full date is written. */
const WRITTEN: readonly ((d: number, m: number, y: number) => string)[] = [
  (d, m, y) => `${d}/${m}/${y}`,
  (d, m, y) => `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`,
  (d, m, y) => `${d}.${m}.${y}`,
  (d, m, y) => `${d}-${m}-${y}`,
  (d, m, y) => `${d} / ${m} / ${y}`,
  (d, m, y) => `ngày ${d} tháng ${m} năm ${y}`,
  (d, m, y) => `Ngày ${d}/${m} năm ${y}`,
  (d, m, y) => `NGÀY ${d} THÁNG ${m}, NĂM ${y}`,
];

const day = fc
  .tuple(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => ({ y, m, d: Math.min(d, daysInMonth(y, m)) }));

describe('every day of the calendar', () => {
  it('is read back from every written form', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITTEN), ({ y, m, d }, write) => {
        const [found, ...more] = findDates(write(d, m, y));
        expect(found?.first).toEqual({ year: y, month: m, day: d });
        expect(more).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  describe('in any time zone', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Adak', 'Pacific/Kiritimati'])('%s', (name) => {
      process.env['TZ'] = name;
      expect(show('17h00 ngày 31/12/2023, tháng 2/2024 rồi quý I rồi năm 2025 rồi 29/02')).toEqual([
        '17:00',
        '2023-12-31',
        '2024-02..2024-02 month',
        '?-01..?-03 quarter',
        '2025-01..2025-12 year',
        '?-02-29',
      ]);
    });
  });
});

describe('the list of forms', () => {
  it.each(DATE_FORMS.map((form) => [form.name, form] as const))('needs %s', (_name, form) => {
    const others = DATE_FORMS.filter((other) => other !== form).map(({ parser }) => parser);
    const without = new Chrono({ parsers: others, refiners: [keepLongest, carryYearBack] });
    const changed = form.phrases.filter((phrase) => {
      return findDates(phrase, without).map(showDate).join() !== show(phrase).join();
    });
    expect(changed).not.toEqual([]);
  });

  it('reads every phrase that a form is described by as one date', () => {
    const phrases = DATE_FORMS.flatMap((form) => form.phrases);
    expect(phrases.filter((phrase) => findDates(phrase).length !== 1)).toEqual([]);
  });
});
