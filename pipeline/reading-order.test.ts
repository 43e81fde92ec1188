import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './reading-order.js';

const file = (path: string, size: number) => ({ path, size, mtimeMs: 0 });
const order = (files: readonly ReturnType<typeof file>[], waited: Readonly<Record<string, number>> = {}) =>
  inReadingOrder(files, (path) => waited[path] ?? 0).map(({ path }) => path);

describe('files that wait are read', () => {
  it('text first, then the smallest', () => {
    const files = [
      file('a-scan.pdf', 9e6),
      file('b.png', 4e5),
      file('c.DOCX', 5e6),
      file('d.pdf', 3e4),
      file('e.rtf', 9e6),
    ];
    expect(order(files)).toEqual(['c.DOCX', 'e.rtf', 'd.pdf', 'b.png', 'a-scan.pdf']);
  });

  it('by name among equals', () => {
    expect(order([file('1.doc', 9), file('2.doc', 3), file('3.htm', 5)])).toEqual(['1.doc', '2.doc', '3.htm']);
  });

  it('but before all others where they have waited very long', () => {
    const files = [file('new.docx', 10), file('book.pdf', 9e8), file('older.pdf', 9e8)];
    expect(order(files, { 'book.pdf': 601, 'older.pdf': 900 })).toEqual(['older.pdf', 'book.pdf', 'new.docx']);
    expect(order(files, { 'book.pdf': 599 })[0]).toBe('new.docx');
  });
});
