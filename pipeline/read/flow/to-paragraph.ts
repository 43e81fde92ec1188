import { normalize } from '../../../extractors/text/normalize.js';
import type { Paragraph } from '../../../models/block.js';
import type { Place } from '../../../models/place.js';
import type { FlowParagraph, Run } from './flow.js';
import { printedLines, textOf } from './printed-lines.js';

/** The paragraphs that a flow paragraph prints as: usually one, more where lines were broken by hand, none when blank. */
export function toParagraphs(flow: FlowParagraph, side: Paragraph['side'], place: () => Place): Paragraph[] {
  const everyLine = side !== null || flow.align === 'center' || flow.align === 'right';
  return printedLines(flow.runs, everyLine).flatMap((line, index) => {
    const text = normalize(textOf(line));
    if (text === '') return [];
    return [
      {
        kind: 'paragraph' as const,
        role: flow.role,
        text,
        spans: [{ start: 0, end: text.length, place: place(), confidence: null }],
        boldPrefix: boldPrefix(line, text),
        italic: mostlyItalic(line),
        align: flow.align,
        indent: index === 0 ? flow.indent : null,
        side,
      },
    ];
  });
}

function boldPrefix(line: readonly Run[], text: string): number {
  const opening: Run[] = [];
  for (const run of line) {
    if (!run.bold && run.text.trim() !== '') break;
    opening.push(run);
  }
  const bold = normalize(textOf(opening));
  return text.startsWith(bold) ? bold.length : 0;
}

function mostlyItalic(line: readonly Run[]): boolean {
  const letters = (runs: readonly Run[]) => textOf(runs).replace(/\s/gu, '').length;
  return letters(line.filter((run) => run.italic)) * 2 > letters(line);
}
