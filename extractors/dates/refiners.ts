import type { ParsingResult, Refiner } from 'chrono-node';

/** Of results that overlap, the longest; of equals the first in the list of forms. */
export const keepLongest: Refiner = {
  refine: (_context, results) => {
    const byLength = [...results].sort((a, b) => b.text.length - a.text.length);
    const kept: ParsingResult[] = [];
    for (const result of byLength) {
      const free = kept.every(
        (k) => result.index >= k.index + k.text.length || k.index >= result.index + result.text.length,
      );
      if (free) kept.push(result);
    }
    return kept.sort((a, b) => a.index - b.index);
  },
};

const BETWEEN = /^(?:\s|,|;|-|&|\+|và|cả|đến|tới|cho|hết|ngày|tháng|quý|năm|sáng|chiều|thứ|\(|\))*$/u;

/**
 * A year written once at the end of a list or range holds for its members: "28/12 và 29/12/2011", "Từ 15/12 đến 10/01/2024"
 * (the year before, as the month runs over New Year). It is implied, not assigned: chrono's own difference.
 */
export const carryYearBack: Refiner = {
  refine: (context, results) => {
    for (let i = results.length - 2; i >= 0; i -= 1) {
      const [result, next] = [results[i], results[i + 1]];
      if (!result || !next || next.tags().has('unit/time') || result.tags().has('unit/time')) continue;
      if (BETWEEN.test(context.text.slice(result.index + result.text.length, next.index))) carry(result, next);
    }
    return results;
  },
};

function carry(result: ParsingResult, next: ParsingResult): void {
  const known = next.start.isCertain('year') || next.tags().has('year/carried');
  if (result.start.isCertain('year') || !known) return;
  const order = (r: ParsingResult) =>
    (r.start.get('month') ?? 0) * 100 + (r.start.isCertain('day') ? (r.start.get('day') ?? 0) : 1);
  const overNewYear = !next.tags().has('unit/year') && order(result) > order(next);
  const year = (next.start.get('year') ?? 0) - (overNewYear ? 1 : 0);
  result.start.imply('year', year);
  result.end?.imply('year', year);
  result.addTag('year/carried');
}
