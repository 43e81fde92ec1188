import { describe, expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines.js';
import { LOCATORS } from './locators.js';
import { DUTIES } from './prose.table.js';
import { showDeadline } from './show-deadline.js';

const CONTEXT = { issuedOn: '2024-02-20', planYear: 2024, beforeCountsTheDay: false };

const show = (text: string, locators = LOCATORS): string[] =>
  findDeadlines(text, CONTEXT, locators).map(({ deadline }) => showDeadline(deadline));

describe('deadlines in running text', () => {
  it.each(DUTIES)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it('gives their places in the text, and their words verbatim', () => {
    const text = '- Gửi về Phòng Nội vụ  TRƯỚC ngày 20 / 3 /2024; sơ kết trong tháng 6/2024.';
    const found = findDeadlines(text, CONTEXT);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'TRƯỚC ngày 20 / 3 /2024',
      'trong tháng 6/2024',
    ]);
    expect(found.map(({ deadline }) => deadline.text)).toEqual(['TRƯỚC ngày 20 / 3 /2024', 'trong tháng 6/2024']);
  });

  it('keeps a deadline that is over when the document is issued, to be flagged', () => {
    expect(show('Gửi báo cáo trước ngày 15/01/2024.')).toEqual(['date before 2024-01-14']);
  });
});

describe('the list of locators', () => {
  it.each(LOCATORS.map((locator) => [locator.name, locator] as const))('needs %s', (_name, locator) => {
    const without = LOCATORS.filter((other) => other !== locator);
    expect(DUTIES.filter(([text, expected]) => show(text, without).join() !== expected.join())).not.toEqual([]);
  });
});
