import { describe, expect, it } from 'vitest';
import { readingNow } from './reading-now.js';

const page = { done: 2, total: 5, source: 'scan' as const };

describe('what the service reads now', () => {
  it('is the file being taken in, with its pages, and nothing once it is done', async () => {
    const now = readingNow();
    const seen: unknown[] = [now.state()];
    const ingest = now.around(async () => {
      seen.push(now.state());
      now.progress(page);
      seen.push(now.state());
      return null;
    });
    await ingest('/inbox/phong-a/ke-hoach.pdf');
    expect([...seen, now.state()]).toEqual([
      null,
      { file: 'ke-hoach.pdf', done: 0, total: 0 },
      { file: 'ke-hoach.pdf', done: 2, total: 5 },
      null,
    ]);
  });

  it('is nothing after a fault', async () => {
    const now = readingNow();
    const ingest = now.around(() => Promise.reject(new Error('disk')));
    await expect(ingest('/inbox/ke-hoach.pdf')).rejects.toThrow('disk');
    expect(now.state()).toBeNull();
  });

  it('is nothing while a file is read again that does not lie in the inbox', () => {
    const now = readingNow();
    now.progress(page);
    expect(now.state()).toBeNull();
  });
});
