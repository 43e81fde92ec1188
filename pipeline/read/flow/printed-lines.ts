import type { Run } from './flow.js';

/** What opens a line of its own: "- ", "+ ", "• ", "1. ", "1.2. ", "a) ", "IV. ", "Điều 3. ". */
const OPENS_A_LINE = /^\s*(?:[-–—+*•▪◦○●➢✓]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ][.)]|[IVX]{1,5}\.|Điều\s+\d+)(?=\s|\p{L})/u;
/** A line so long that only a wrapped sentence fills it, in letters. */
const WRAPPED = 60;

/**
 * Runs cut where the writer pressed Shift+Enter. The cut stands where a new line was meant; a sentence that merely runs
 * on over the break ("… của Bộ Công⏎Thương về việc …", as pasted from a PDF) stays one line.
 * Every line counts where `everyLine` is set: titles, letterheads and signatures.
 */
export function printedLines(runs: readonly Run[], everyLine: boolean): Run[][] {
  const lines: Run[][] = [];
  for (const line of cutAtBreaks(runs)) {
    const before = lines.at(-1);
    if (before === undefined || everyLine || startsAnew(textOf(before), textOf(line))) lines.push(line);
    else before.push({ text: ' ', bold: false, italic: false }, ...line);
  }
  return lines;
}

/** The letters of some runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function cutAtBreaks(runs: readonly Run[]): Run[][] {
  let line: Run[] = [];
  const lines = [line];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n');
    line.push({ ...run, text: first });
    for (const text of rest) {
      line = [{ ...run, text }];
      lines.push(line);
    }
  }
  return lines;
}

function startsAnew(before: string, after: string): boolean {
  const end = before.trimEnd();
  const start = after.trimStart();
  if (end === '' || start === '' || OPENS_A_LINE.test(start)) return true;
  if (/^\p{Ll}/u.test(start) || /[,\-–]$/u.test(end)) return false;
  return /[.;:!?]$/u.test(end) || end.length < WRAPPED;
}
