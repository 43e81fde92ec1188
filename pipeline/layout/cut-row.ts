import { endsSentence } from './label.js';
import { cellText, type TableCell, type TableRow } from './page-table.js';

/** The number of a row: "1", "2.", "1.1", "IV". */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,6}|[a-zđ])[.)]?$/u;

/**
 * Whether the first row after a page break goes on with the last row before it. A number of its own in the first column
 * says no. Else the cells are weighed: words that go on amid a sentence speak for it, cells that start anew against it;
 * without evidence the rows stay apart, so that two tasks are never fused.
 */
export function goesOn(last: TableRow, next: TableRow): boolean {
  if (last.length === 0 || next.every((cell) => cellText(cell) === '')) return false;
  const pairs = next.map((cell) => ({ below: cellText(cell), above: textAbove(last, cell), cell }));
  const [stt, ...others] = pairs;
  const numbered = stt !== undefined && ORDINAL.test(stt.above ?? '');
  if (stt === undefined || (numbered && stt.below !== '')) return false;
  const weighed = numbered ? others : pairs;
  const score = weighed.reduce((sum, { above, below }) => sum + weigh(above, below), 0);
  if (!numbered) return score >= 2;
  return score > 0 || (score === 0 && weighed.some(({ above, below }) => below === '' && above !== ''));
}

function textAbove(row: TableRow, below: TableCell): string | null {
  const above = row.find((cell) => cell.column === below.column && cell.columnSpan === below.columnSpan);
  return above === undefined ? null : cellText(above);
}

/** For (+) or against (−) one cell's text going on from the page before. */
function weigh(above: string | null, below: string): number {
  if (below === '') return 0;
  if (above === null) return -2;
  if (/[\p{L}\p{N}][-–/]$/u.test(above)) return 2;
  if (above === '') return -1;
  const label = /^(?:\p{Ll}|\d{1,2})[.)]/u.test(below);
  if (!endsSentence(above) && !label && /^[\p{Ll},;.)]/u.test(below)) return 2;
  if (!label && /^\d/u.test(below) && !/\d/u.test(above)) return 0.5;
  return above === below || endsSentence(above) ? -1 : 0;
}
