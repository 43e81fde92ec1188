import { expect, test } from 'vitest';
import { DAY_OF_WEEK, dayOfWeekRule } from './recurrence-rules.js';

const ruleOf = (text: string): string | null => {
  const groups = new RegExp(DAY_OF_WEEK, 'u').exec(text)?.groups;
  return groups ? dayOfWeekRule(groups) : null;
};

test.each([
  ['MO', ['2', 'hai']],
  ['TU', ['3', 'ba']],
  ['WE', ['4', 'tư']],
  ['TH', ['5', 'năm']],
  ['FR', ['6', 'sáu']],
  ['SA', ['7', 'bảy', 'bẩy']],
])('%s is thứ %j', (day, names) => {
  for (const name of names) {
    expect(ruleOf(`thứ ${name} hằng tuần`)).toBe(`FREQ=WEEKLY;BYDAY=${day}`);
    expect(ruleOf(`hằng tuần, chiều thứ ${name}`)).toBe(`FREQ=WEEKLY;BYDAY=${day}`);
  }
});

test('Sunday has a name of its own; a day of one week makes no rule', () => {
  expect(ruleOf('chủ nhật hằng tuần')).toBe('FREQ=WEEKLY;BYDAY=SU');
  expect(ruleOf('thứ sáu tuần này')).toBeNull();
});
