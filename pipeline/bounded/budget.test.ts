import { describe, expect, it } from 'vitest';
import { memoryFor, startClock } from './budget.js';

const LIMITS = { seconds: 55, megabytes: 720 };

describe('the time of a file', () => {
  it('is over when no page is finished', () => {
    const clock = startClock(LIMITS, 100);
    expect(clock.isOver(154)).toBe(false);
    expect(clock.isOver(156)).toBe(true);
  });

  it('goes on with a scan of 200 pages at 15 seconds each, and is over soon after it stands still', () => {
    const clock = startClock(LIMITS, 0);
    for (let page = 1; page <= 200; page++) {
      expect(clock.isOver(page * 15)).toBe(false);
      clock.page('ocr', page * 15);
    }
    expect(clock.isOver(200 * 15 + 56)).toBe(true);
  });

  it.each(['blank', 'text'])('is not made longer by %s pages', (source) => {
    const clock = startClock(LIMITS, 0);
    for (let at = 0; at < 55; at++) clock.page(source, at);
    expect(clock.isOver(56)).toBe(true);
  });
});

describe('the memory of a file', () => {
  it.each([
    [0.1, 720],
    [16, 720],
    [100, 1056],
  ])('of %d MB is %d MB', (size, memory) => expect(memoryFor(LIMITS, size)).toBe(memory));
});
