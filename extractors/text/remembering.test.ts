import { describe, expect, it } from 'vitest';
import { remembering } from './remembering.js';

describe('remembering', () => {
  it('gives the same answers, and works each out once', () => {
    const asked: string[] = [];
    const isLong = remembering((text) => {
      asked.push(text);
      return text.length > 3;
    });
    expect(['hoạch', 'kế', 'hoạch', 'kế'].map(isLong)).toEqual([true, false, true, false]);
    expect(asked).toEqual(['hoạch', 'kế']);
  });

  it('forgets when there is too much to remember', () => {
    let asked = 0;
    const length = remembering((text) => {
      asked += 1;
      return text.length;
    });
    length('đầu');
    for (let i = 0; i < 20_000; i++) length(String(i));
    expect(asked).toBe(20_001);
    expect(length('đầu')).toBe(3);
    expect(asked).toBe(20_002);
  });
});
