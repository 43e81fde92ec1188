import type { Tally } from './compare.js';
import type { Evaluated } from './evaluate.js';
import { FIELDS } from './fields.js';
import { f1, figures, HEADLINE, precision, recall } from './figures.js';
import { calibrationError, JUDGED, type Judged, reliability } from './reliability.js';
import { type Score, total } from './score.js';
import { ENGLISH, type ReportWords } from './words.js';

const percent = (share: number): string => (share * 100).toFixed(1);

/** A Markdown table. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** The whole evaluation as Markdown: headline by document and format, fields by format, layouts, reliability, time, what is wrong. */
export function report(results: readonly Evaluated[], date: string, words: ReportWords = ENGLISH): string {
  const formats = [...new Set(results.map(({ format }) => format))];
  const ofFormat = (format: string) =>
    total(results.filter((each) => each.format === format).map(({ score }) => score));
  return [
    `# ${words.title(date)}`,
    words.how,
    `## ${words.byDocument}`,
    headline(results, formats, words),
    ...formats.flatMap((format) => [`## ${words.fields(format)}`, fieldTable(ofFormat(format), words)]),
    `## ${words.layouts}`,
    layoutTable(
      formats.map((format) => [format, ofFormat(format)]),
      words,
    ),
    `## ${words.reliability}`,
    words.reliabilityHow,
    reliabilityTable(total(results.map(({ score }) => score)), words),
    `## ${words.wrong}`,
    ...results.map((result) => mistakeList(result, words)),
  ].join('\n\n');
}

function headline(results: readonly Evaluated[], formats: readonly string[], words: ReportWords): string {
  const row = (name: string, format: string, score: Score, seconds: number) => {
    const all = figures(score);
    const shares = HEADLINE.map((figure) => percent(all[figure]));
    return [name, format, String(all.obligations), ...shares, seconds.toFixed(2)];
  };
  const totals = formats.map((format) => {
    const chosen = results.filter((each) => each.format === format);
    const seconds = chosen.reduce((sum, each) => sum + each.seconds, 0);
    return row(`**${words.all}**`, format, total(chosen.map(({ score }) => score)), seconds);
  });
  const means = formats.map((format) => {
    const chosen = results.filter((each) => each.format === format);
    const mean = chosen.reduce((sum, { score }) => sum + figures(score).recordF1, 0) / chosen.length;
    return words.mean(chosen.length, format, percent(mean));
  });
  const rows = results.map((each) => row(each.id, each.format, each.score, each.seconds));
  return [table(words.headline, [...rows, ...totals]), ...means].join('\n\n');
}

function fieldTable(score: Score, words: ReportWords): string {
  const cells = (tally: Tally) => [precision(tally), recall(tally), f1(tally)].map(percent);
  const rows = FIELDS.map((field) => [
    words.field(field),
    String(score.soft[field].gold),
    ...cells(score.soft[field]),
    ...cells(score.strict[field]),
  ]);
  return table(words.fieldColumns, rows);
}

function layoutTable(scores: readonly (readonly [format: string, score: Score])[], words: ReportWords): string {
  const rows = scores.flatMap(([format, score]) =>
    Object.entries(score.layouts).map(([layout, tally]) => [
      `${words.layout(layout)} (${format})`,
      String(tally.gold),
      percent(tally.gold === 0 ? 1 : tally.out / tally.gold),
      percent(recall(tally)),
    ]),
  );
  return table(words.layoutColumns, rows);
}

function reliabilityTable({ judgements }: Score, words: ReportWords): string {
  const ofField = (field: Judged) => judgements.filter((each) => each.field === field);
  const rows = JUDGED.flatMap((field) =>
    reliability(ofField(field)).map(({ from, to, count, confidence, right }) => [
      `${words.judged(field)} ${percent(from)}–${percent(to)}`,
      String(count),
      percent(confidence),
      percent(right),
    ]),
  );
  const errors = JUDGED.map((field) =>
    words.calibrationError(words.judged(field), percent(calibrationError(ofField(field)))),
  );
  return `${table(words.reliabilityColumns, rows)}\n\n${errors.join(' ')}`;
}

function mistakeList({ id, file, error, score }: Evaluated, words: ReportWords): string {
  const head = `### ${id}/${file}`;
  if (error !== null) return `${head}\n\n${words.notRead(error)}`;
  if (score.mistakes.length === 0) return `${head}\n\n${words.nothing}`;
  const lines = score.mistakes.map(
    ({ task, why, text }) => `- ${task}: ${why}${text === '' ? '' : ` — “${cut(text)}”`}`,
  );
  return `${head}\n\n${lines.join('\n')}`;
}

const cut = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);
