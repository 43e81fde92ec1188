import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAG_LABELS } from '../../models/flag-labels.js';
import { monthAfter, shownSpan, weeksOf } from './calendar.js';
import { filesPage } from './files.js';
import { documentLabel, shortName } from './words.js';

const EXTRACTORS = new URL('../../extractors/', import.meta.url).pathname;

/** Flag codes in the lines of the extractors that make flags: flags.push('lead-missing'), flags: … ['deadline-unread']. */
function emittedFlags(): readonly string[] {
  const files = readdirSync(EXTRACTORS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/u.test(name),
  );
  const lines = files.flatMap((name) => readFileSync(join(EXTRACTORS, name), 'utf8').split('\n'));
  const made = lines.filter((line) => /\bflags(\.push\(|\??:\s)/u.test(line));
  return made.flatMap((line) => [...line.matchAll(/'([a-z]+(?:-[a-z]+)+)'/gu)].map(([, code = '']) => code));
}

describe('every flag that the extractors raise', () => {
  it.each([...new Set(emittedFlags())])('%s has words for a person', (code) => {
    expect(FLAG_LABELS[code]).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('is found in their source', () => {
    expect(emittedFlags()).toEqual(
      expect.arrayContaining(['lead-missing', 'deadline-before-issue', 'low-recognition']),
    );
  });
});

describe('a month on the wall', () => {
  it('begins its weeks on Mondays and holds every day', () => {
    const weeks = weeksOf('2024-02');
    expect(weeks[0]?.[0]).toBe('2024-01-29');
    expect(weeks.flat().filter((day) => day.startsWith('2024-02'))).toHaveLength(29);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(shownSpan('2024-02')).toEqual({ from: '2024-01-29', to: '2024-03-03' });
  });

  it.each([
    ['2023-12', 1, '2024-01'],
    ['2023-01', -1, '2022-12'],
    ['2023-05', 12, '2024-05'],
    ['2023-05', -12, '2022-05'],
  ])('%s and %i months is %s', (month, count, result) => {
    expect(monthAfter(month, count)).toBe(result);
  });
});

describe('words', () => {
  it('call a document by the shortest name that it has', () => {
    const plan = { type: 'Kế hoạch', number: '12/KH-UBND', issuedOn: '2023-03-17', subject: null, file: 'a.pdf' };
    expect(shortName(plan)).toBe('12/KH-UBND');
    expect(shortName({ ...plan, number: null })).toBe('Kế hoạch 17/03/2023');
    expect(shortName({ ...plan, number: null, type: null })).toBe('a.pdf');
    const subject = 'Tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng Cụm thi đua các huyện vùng cao';
    expect(documentLabel({ ...plan, number: null, subject })).toMatch(/^Tổ chức Hội nghị .* Cụm…$/u);
  });
});

describe('the inbox page', () => {
  const show = async (activity: Parameters<typeof filesPage>[2]) => String(await filesPage([], './inbox', activity));

  it('loads anew by itself only while there is work', async () => {
    expect(await show({ reading: null, waiting: [] })).not.toContain('http-equiv="refresh"');
    expect(await show({ reading: null, waiting: ['b.pdf'] })).toContain('http-equiv="refresh"');
  });

  it('says what is read, how far, and what waits', async () => {
    const words = await show({ reading: { file: 'a.pdf', done: 3, total: 12 }, waiting: ['b.pdf'] });
    expect(words).toContain('xong 3/12 trang');
    expect(words).toContain('Đang chờ: b.pdf');
    expect(await show({ reading: { file: 'a.pdf', done: 0, total: 0 }, waiting: [] })).toContain('đang mở tệp');
  });
});
