import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, daysInMonth, toIso } from '../dates/calendar.js';
import { readDeadline } from './read-deadline.js';
import { showDeadline } from './show-deadline.js';

const CONTEXT = { issuedOn: '2024-02-20', planYear: null, beforeCountsTheDay: false };
const year = fc.integer({ min: 2000, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => ({ year: y, month: m, day: Math.min(d, daysInMonth(y, m)) }));

describe('deadlines of any day', () => {
  it('"trước" is the day before, "chậm nhất" the day', () => {
    fc.assert(
      fc.property(day, (d) => {
        const written = `${d.day}/${d.month}/${d.year}`;
        expect(readDeadline(`trước ngày ${written}`, CONTEXT)?.due).toBe(toIso(addDays(d, -1)));
        expect(readDeadline(`Chậm nhất ngày ${written}`, CONTEXT)?.due).toBe(toIso(d));
      }),
    );
  });

  it('a month ends on its last day, leap years included', () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        const deadline = readDeadline(`Tháng ${m}/${y}`, CONTEXT);
        expect(deadline?.due).toBe(toIso({ year: y, month: m, day: daysInMonth(y, m) }));
      }),
    );
  });

  const period = fc.oneof(
    fc.tuple(month, month, year).map(([a, b, y]) => `tháng ${a} - ${b}/${y}`),
    fc
      .tuple(fc.constantFrom('I', 'II', 'III', 'IV'), fc.constantFrom('1', '2', '3', '4'), year)
      .map(([a, b, y]) => `Quý ${a} - quý ${b}/${y}`),
    fc.tuple(day, day).map(([a, b]) => `từ ngày ${a.day}/${a.month}/${a.year} đến ${b.day}/${b.month}/${b.year}`),
    fc.tuple(day, day).map(([a, b]) => `từ ${a.day}/${a.month} đến ${b.day}/${b.month}/${b.year}`),
    fc.tuple(fc.constantFrom('đầu', 'giữa', 'cuối'), month).map(([part, m]) => `${part} tháng ${m}`),
    fc.tuple(fc.integer({ min: 1, max: 4 }), month, year).map(([n, m, y]) => `tuần ${n} tháng ${m}/${y}`),
  );

  it('a period never starts after it ends', () => {
    fc.assert(
      fc.property(period, (phrase) => {
        const deadline = readDeadline(phrase, CONTEXT);
        expect(deadline?.due).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        expect((deadline?.start ?? '') <= (deadline?.due ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the text', () => {
    const bits = fc.constantFrom(
      'trước',
      'ngày',
      '31/4',
      '2023',
      'quý',
      'IV',
      '(',
      ')',
      'hằng',
      'tháng',
      '/',
      '15',
      'đến',
      'kể từ',
      ' ',
      '–',
      '\ue000',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const deadline = readDeadline(text, CONTEXT);
        expect(deadline === null || text.includes(deadline.text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('deadlines in any time zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Adak', 'Pacific/Kiritimati'])('%s', (name) => {
    process.env['TZ'] = name;
    const phrases = [
      'trước ngày 01/01/2025',
      'tuần cuối tháng 12',
      '10 ngày làm việc kể từ ngày ký',
      'trước ngày 29/02',
    ];
    expect(phrases.map((phrase) => showDeadline(readDeadline(phrase, CONTEXT)))).toEqual([
      'date before 2024-12-31',
      'period within 2024-12-23..2024-12-29',
      'relative within 2024-03-05 P10D working signing',
      'date before 2024-02-28',
    ]);
  });
});
