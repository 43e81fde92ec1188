import { describe, expect, it } from 'vitest';
import { errorInVietnamese } from './commander-words.js';
import { kehoach } from './run-for-tests.js';

describe('a wrong command line is told in Vietnamese', () => {
  it.each([
    [['tsaks'], 'Không có lệnh “tsaks”.\nCó phải là tasks?'],
    [['tasks', '--formt'], 'Không có cờ “--formt”.\nCó phải là --format?'],
    [['extract'], 'Thiếu <tệp>.'],
    [['tasks', '--limit'], 'Cờ “--limit <số>” thiếu giá trị.'],
    [['tasks', '--format', 'xml'], 'Cờ “--format <dạng>” không nhận “xml”. Hãy chọn: table, json, csv.'],
    [['extract', 'a', 'b'], 'Thừa tham số: cần 1, đã nhận 2.'],
  ])('%j', async (words, told) => {
    const { code, out, err } = await kehoach(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err).toContain('Xem kehoach --help');
    expect(err).not.toContain('error:');
  });

  it('or as it came, where it is none that is known', () => {
    expect(errorInVietnamese('error: something else')).toMatch(/^error: something else\n/u);
  });
});

describe('help', () => {
  it.each([[['--help']], [['tasks', '--help']], [['help', 'extract']]])('%j has no English headings', async (words) => {
    const { code, out } = await kehoach(words);
    expect(code).toBe(0);
    expect(out).toContain('Cách dùng: kehoach');
    expect(out).toContain('Cờ:');
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|choices|default|display|output the|\[options\]/u);
  });
});
