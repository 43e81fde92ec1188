import type { Message } from '../../../models/message.js';
import { type FlowBlock, type FlowParagraph, flowParagraphs, type Run } from '../flow/flow.js';
import {
  decodeLegacy,
  encodingOfFont,
  guessEncoding,
  isLikelyIn,
  isUnicodeVietnamese,
  type LegacyEncoding,
} from './legacy.js';
import { legacyMessages } from './legacy-message.js';

/**
 * The words of a document in Unicode where they were typed in an encoding from before it: told run by run from the font's
 * name, and where no name tells it (the font was changed, or the format keeps none) from the words.
 */
export function decodeFlow(flow: readonly FlowBlock[]): { blocks: readonly FlowBlock[]; messages: Message[] } {
  const guessed = guessEncoding(flowParagraphs(flow).map(textWithoutName).join('\n'));
  const found = new Set<LegacyEncoding>();
  const decode = (run: Run, encoding: LegacyEncoding): Run => {
    const text = decodeLegacy(run.text, encoding);
    if (text !== run.text) found.add(encoding);
    return { ...run, text };
  };
  const decodeParagraph = (paragraph: FlowParagraph): FlowParagraph => {
    const others = guessed !== null && isLikelyIn(textWithoutName(paragraph), guessed) ? guessed : null;
    const runs = paragraph.runs.map((run) => {
      const encoding = encodingOfRun(run) ?? (hasName(run) ? null : others);
      return encoding === null ? run : decode(run, encoding);
    });
    return { ...paragraph, runs };
  };
  const blocks = mapParagraphs(flow, decodeParagraph);
  return { blocks: found.size === 0 ? flow : blocks, messages: legacyMessages(found, null) };
}

const hasName = ({ font }: Run): boolean => encodingOfFont(font ?? '') !== null;

/** A font of the old kind may since have been given Unicode text. */
const encodingOfRun = ({ font, text }: Run): LegacyEncoding | null =>
  isUnicodeVietnamese(text) ? null : encodingOfFont(font ?? '');

function textWithoutName({ runs }: FlowParagraph): string {
  const text = runs
    .filter((run) => !hasName(run))
    .map((run) => run.text)
    .join('');
  return isUnicodeVietnamese(text) ? '' : text;
}

function mapParagraphs(flow: readonly FlowBlock[], change: (paragraph: FlowParagraph) => FlowParagraph): FlowBlock[] {
  return flow.map((block): FlowBlock => {
    if (block.kind === 'paragraph') return change(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: mapParagraphs(cell.blocks, change) })),
    }));
    return { ...block, rows };
  });
}
