import { fold, normalize } from '../../../extractors/text/normalize.js';
import type { FlowBlock, FlowCell, FlowParagraph, FlowTable, Run } from './flow.js';
import { textOf } from './printed-lines.js';

/** Tabs or many spaces between two words: "ỦY BAN NHÂN DÂN ⇥ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
const GAP = /(?<=\S)(?:[^\S\t\n]*\t[^\S\n]*|[^\S\t\n]{4,})(?=\S)/u;
/** Nghị định 30/2020, ô 1: what stands right of the issuer. */
const LETTERHEAD_RIGHT = /^(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam)/u;
/** Ô 9b: what stands left of the signer. */
const SIGNATURE_LEFT = /^noi nhan\s*:?/u;

type Split = { readonly left: FlowParagraph | null; readonly right: FlowParagraph | null };

/**
 * Letterheads and signature blocks whose two columns are set with tabs or spaces, made into the table of two columns that
 * they imitate. Such a zone begins where the words can stand nowhere else (quốc hiệu on the right, "Nơi nhận" on the left with
 * words beside it), and goes on while lines are set in two columns; beside a signer, lines of the list of recipients too.
 */
export function tabColumnsToTables(blocks: readonly FlowBlock[]): FlowBlock[] {
  const made: FlowBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const zone = zoneFrom(blocks, at);
    const block = blocks[at];
    if (zone.length > 0) made.push(toTable(zone));
    else if (block !== undefined) made.push(block);
    at += Math.max(1, zone.length);
  }
  return made;
}

function zoneFrom(blocks: readonly FlowBlock[], at: number): Split[] {
  const first = splitOf(blocks[at]);
  const signature = first !== null && SIGNATURE_LEFT.test(folded(first.left));
  if (first === null || !(signature || LETTERHEAD_RIGHT.test(folded(first.right)))) return [];
  const zone = [first];
  for (let next = at + 1; next < blocks.length; next += 1) {
    const split = splitOf(blocks[next]) ?? blank(blocks[next]) ?? (signature ? besideSigner(blocks[next]) : null);
    if (split === null) break;
    zone.push(split);
  }
  return zone;
}

function splitOf(block: FlowBlock | undefined): Split | null {
  if (block?.kind !== 'paragraph') return null;
  const text = textOf(block.runs);
  const gap = GAP.exec(text);
  if (gap === null || text.includes('\n')) return null;
  const end = gap.index + gap[0].length;
  return { left: part(block, 0, gap.index), right: part(block, end, text.length) };
}

function blank(block: FlowBlock | undefined): Split | null {
  return block?.kind === 'paragraph' && textOf(block.runs).trim() === '' ? { left: null, right: null } : null;
}

/** A line of recipients stands left; one that opens with a tab, or is set right, belongs to the signer. */
function besideSigner(block: FlowBlock | undefined): Split | null {
  if (block?.kind !== 'paragraph') return null;
  const text = textOf(block.runs);
  if (/^\s*[-+•]/u.test(text)) return { left: block, right: null };
  return /^\s*\t|^\s{8,}/u.test(text) || block.align === 'right' ? { left: null, right: block } : null;
}

function part(paragraph: FlowParagraph, start: number, end: number): FlowParagraph {
  return { ...paragraph, runs: sliceRuns(paragraph.runs, start, end) };
}

function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

function folded(paragraph: FlowParagraph | null): string {
  return paragraph === null ? '' : fold(normalize(textOf(paragraph.runs)));
}

function toTable(zone: readonly Split[]): FlowTable {
  const cell = (column: number, blocks: readonly (FlowParagraph | null)[]): FlowCell => ({
    column,
    columnSpan: 1,
    rowSpan: 1,
    boxed: false,
    blocks: blocks.filter((block) => block !== null),
  });
  const left = cell(
    0,
    zone.map((split) => split.left),
  );
  const right = cell(
    1,
    zone.map((split) => split.right),
  );
  return { kind: 'table', columns: 2, rows: [{ header: false, cells: [left, right] }] };
}
