import { fold } from '../../extractors/text/normalize.js';
import type { Box } from '../../models/place.js';
import { boxAround } from './geometry.js';
import type { Grid } from './grid.js';
import { type Line, toLines } from './line.js';
import type { Word } from './page-content.js';
import { narrow, type Strip } from './strips.js';

/** Words of a heading nearer than this (points) to each other, over all its lines, are of one column. */
const COLUMN_GAP = 9;
/** A heading of columns has so many lines at most, no further apart than this part of the letter size. */
const HEADING_LINES = 3;
const HEADING_GAP = 0.7;
/** No column is named in more letters; more is the text of a row. */
const LONGEST_NAME = 40;
/** Rows further apart than this many letter sizes are not of one table; lines of one row stand closer. */
const FAR = 4;
const FAR_IN_ROW = 0.9;
/** What may stand below a table in its columns, and is none of its rows. */
const SIGNING = /^(?:noi nhan|(?:tm|kt|tl|tuq)\s?\.)/u;

const ORDINAL_COLUMN = /^(?:s\.?\s?tt|tt|so tt)$/u;
const TASK_COLUMN = /^(?:noi dung|nhiem vu|cong viec|hoat dong|ten cong viec)/u;
/** Who and when: one of these beside the duties makes a table of duties. */
const DUTY_COLUMN =
  /(?:chu tri|phoi hop|thuc hien|phu trach|trach nhiem|phan cong|thoi gian|thoi han|thoi diem|hoan thanh|tien do)/u;

/**
 * Tables without any lines drawn, rebuilt from how their columns stand. Only where nothing else can be meant: a heading
 * "Stt", "Nội dung", who or when; below it rows numbered 1, 2, … (or on, where a page repeats the heading), each beginning
 * with its number; and columns that stay apart in every line. Anything less is left to be read as text.
 */
export function findOpenGrids(lines: readonly Line[]): readonly Grid[] {
  return lines.flatMap((line, index) => {
    const number = ordinalOf(line);
    return number === null ? [] : gridAt(lines, index, number);
  });
}

/** The number alone that a line begins with: "1", "2.", "03". */
function ordinalOf({ words }: Line): number | null {
  const [first, second] = words;
  const found = /^(\d{1,2})\.?$/u.exec(first?.text ?? '');
  const isApart = first !== undefined && second !== undefined && second.box[0] - first.box[2] >= COLUMN_GAP;
  return found && isApart ? Number(found[1]) : null;
}

function gridAt(lines: readonly Line[], start: number, number: number): Grid[] {
  const heading = headingAbove(lines, start);
  if (heading === null) return [];
  const { columns, from } = heading;
  let strips: readonly Strip[] = columns.slice(1).map((box, index) => [columns[index]?.[2] ?? 0, box[0]] as const);
  const tops: number[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const above = lines[end - 1];
    if (line === undefined || above === undefined || SIGNING.test(fold(line.text))) break;
    const far = (ordinalOf(line) === null ? FAR_IN_ROW : FAR) * line.fontSize;
    if (line.box[1] - above.box[3] > far) break;
    const narrowed = strips.map((strip) => narrow(strip, line)).filter((strip) => strip !== null);
    if (narrowed.length < strips.length) break;
    const inFirst = line.words.filter(({ box }) => box[2] <= (narrowed[0]?.[1] ?? 0));
    if (inFirst.length > 0 && !opensRow(line, number + tops.length, narrowed)) break;
    if (inFirst.length > 0) tops.push(line.box[1]);
    strips = narrowed;
  }
  const all = lines.slice(from, end);
  return tops.length < (number === 1 ? 2 : 1) ? [] : [toGrid(all, strips, [all[0]?.box[1] ?? 0, ...tops])];
}

/** "2  Tổ chức …  Sở Y tế": the next number, a duty that begins anew, and something beside it. */
function opensRow(line: Line, number: number, strips: readonly Strip[]): boolean {
  const [first, second] = strips;
  if (ordinalOf(line) !== number || first === undefined || second === undefined) return false;
  const duty = line.words.filter(({ box }) => box[0] >= first[1] && box[2] <= second[0]);
  return /^[^\p{Ll}]/u.test(duty[0]?.text ?? '') && line.words.some(({ box }) => box[0] >= second[1]);
}

type Heading = { readonly columns: readonly Box[]; readonly from: number };

/** The heading of columns that ends above the first row: the most lines that are one. */
function headingAbove(lines: readonly Line[], start: number): Heading | null {
  let found: Heading | null = null;
  for (let from = start - 1; from >= Math.max(0, start - HEADING_LINES); from--) {
    const line = lines[from];
    const below = lines[from + 1];
    if (line === undefined || below === undefined) break;
    if (from < start - 1 && below.box[1] - line.box[3] > HEADING_GAP * line.fontSize) break;
    const columns = columnsOf(lines.slice(from, start).flatMap(({ words }) => words));
    if (namesDuties(columns)) found = { columns: columns.map((words) => boxAround(words.map(({ box }) => box))), from };
  }
  return found;
}

/** Words in groups that stand apart from left to right. */
function columnsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const columns: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of [...words].sort((a, b) => a.box[0] - b.box[0])) {
    if (word.box[0] - right >= COLUMN_GAP) columns.push([word]);
    else columns.at(-1)?.push(word);
    right = Math.max(right, word.box[2]);
  }
  return columns;
}

function namesDuties(columns: readonly (readonly Word[])[]): boolean {
  const [ordinal = '', task = '', ...others] = columns.map((words) =>
    fold(
      toLines(words, { number: 0, toPage: null })
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const duties = others.filter((name) => DUTY_COLUMN.test(name)).length;
  if ([task, ...others].some((name) => name.length > LONGEST_NAME)) return false;
  return ORDINAL_COLUMN.test(ordinal) && TASK_COLUMN.test(task) && duties > 0 && duties * 2 >= others.length;
}

/** A grid through the middle of the strips and just above each row. */
function toGrid(lines: readonly Line[], strips: readonly Strip[], tops: readonly number[]): Grid {
  const [left, , right, bottom] = boxAround(lines.map(({ box }) => box));
  const xs = [left - 2, ...strips.map(([from, to]) => (from + to) / 2), right + 2];
  const ys = [...tops.map((top) => top - 1), bottom + 1];
  const cells = ys.slice(1).flatMap((y1, row) =>
    xs.slice(1).map((x1, column) => {
      const box: Box = [xs[column] ?? 0, ys[row] ?? 0, x1, y1];
      return { column, columnSpan: 1, row, rowSpan: 1, box };
    }),
  );
  return { xs, ys, cells };
}
