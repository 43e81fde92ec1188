import type { Tally } from './compare.js';
import type { Evaluated } from './evaluate.js';
import { FIELDS } from './fields.js';
import { f1, figures, precision, recall } from './figures.js';
import { type Score, total } from './score.js';

const percent = (share: number): string => (share * 100).toFixed(1);

/** A Markdown table. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** The whole evaluation as Markdown: headline by document and format, fields by format, layouts, time, what is wrong. */
export function report(results: readonly Evaluated[], date: string): string {
  const formats = [...new Set(results.map(({ format }) => format))];
  const ofFormat = (format: string) =>
    total(results.filter((each) => each.format === format).map(({ score }) => score));
  return [
    `# Evaluation of ${date}`,
    'In per cent. Soft forgives accents, case and punctuation; strict forgives white space only. A record is right when lead, coordinating bodies and deadline all are (strictly: its words too).',
    '## By document',
    headline(results, formats),
    ...formats.flatMap((format) => [`## Fields: ${format}`, fieldTable(ofFormat(format))]),
    '## Whole records by layout',
    layoutTable(formats.map((format) => [format, ofFormat(format)])),
    '## What is wrong',
    ...results.map(mistakeList),
  ].join('\n\n');
}

const HEADLINE = [
  'taskRecall',
  'taskPrecision',
  'leadF1',
  'coordinatingF1',
  'deadlineAccuracy',
  'scheduledRecall',
  'falseDeadlineRate',
  'metadataAccuracy',
  'generalShown',
  'recordF1',
] as const;

function headline(results: readonly Evaluated[], formats: readonly string[]): string {
  const row = (name: string, format: string, score: Score, seconds: number) => {
    const all = figures(score);
    const shares = HEADLINE.map((figure) => percent(all[figure]));
    return [name, format, String(all.obligations), ...shares, seconds.toFixed(2)];
  };
  const totals = formats.map((format) => {
    const chosen = results.filter((each) => each.format === format);
    const seconds = chosen.reduce((sum, each) => sum + each.seconds, 0);
    return row('**all**', format, total(chosen.map(({ score }) => score)), seconds);
  });
  const means = formats.map((format) => {
    const chosen = results.filter((each) => each.format === format);
    const mean = chosen.reduce((sum, { score }) => sum + figures(score).recordF1, 0) / chosen.length;
    return `Mean record F1 over ${chosen.length} documents as ${format}: ${percent(mean)}.`;
  });
  const rows = results.map((each) => row(each.id, each.format, each.score, each.seconds));
  return [table(['document', 'format', 'obligations', ...HEADLINE, 'seconds'], [...rows, ...totals]), ...means].join(
    '\n\n',
  );
}

function fieldTable(score: Score): string {
  const cells = (tally: Tally) => [precision(tally), recall(tally), f1(tally)].map(percent);
  const rows = FIELDS.map((field) => [
    field,
    String(score.soft[field].gold),
    ...cells(score.soft[field]),
    ...cells(score.strict[field]),
  ]);
  return table(['field', 'support', 'P soft', 'R soft', 'F1 soft', 'P strict', 'R strict', 'F1 strict'], rows);
}

function layoutTable(scores: readonly (readonly [format: string, score: Score])[]): string {
  const rows = scores.flatMap(([format, score]) =>
    Object.entries(score.layouts).map(([layout, tally]) => [
      `${layout} (${format})`,
      String(tally.gold),
      percent(tally.gold === 0 ? 1 : tally.out / tally.gold),
      percent(recall(tally)),
    ]),
  );
  return table(['layout', 'support', 'found', 'right'], rows);
}

function mistakeList({ id, file, error, score }: Evaluated): string {
  const head = `### ${id}/${file}`;
  if (error !== null) return `${head}\n\nNot read: ${error}`;
  if (score.mistakes.length === 0) return `${head}\n\nNothing.`;
  const lines = score.mistakes.map(
    ({ task, why, text }) => `- ${task}: ${why}${text === '' ? '' : ` — “${cut(text)}”`}`,
  );
  return `${head}\n\n${lines.join('\n')}`;
}

const cut = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);
