import type { Paragraph } from '../../models/block.js';
import { centreX } from './geometry.js';
import { hasLabel } from './label.js';
import type { Line } from './line.js';
import { EDGE, type TextArea } from './text-area.js';

/** How a paragraph's lines stand in the text area. */
export function alignOf(lines: readonly Line[], area: TextArea): Paragraph['align'] {
  const { left, right } = area;
  if (areCentred(lines, area)) return 'center';
  if (lines.every(({ box }) => box[0] > (left + right) / 2 && right - box[2] < 3 * EDGE)) return 'right';
  const full = lines.slice(0, -1);
  return full.length > 0 && full.every(({ box }) => Math.abs(right - box[2]) < EDGE) ? 'justify' : 'left';
}

/** Centred about the middle, and not just indented by chance so that it looks so; items of lists never are. */
function areCentred(lines: readonly Line[], { left, right, indent }: TextArea): boolean {
  const first = lines[0];
  if (first === undefined || hasLabel(first.text)) return false;
  const off = Math.max(...lines.map(({ box }) => Math.abs(centreX(box) - (left + right) / 2)));
  const likeFirstLine = Math.abs(first.box[0] - left - indent) < 3;
  const inset = Math.min(...lines.map(({ box }) => Math.min(box[0] - left, right - box[2])));
  return inset > 4 * EDGE || lines.length > 1
    ? off < (likeFirstLine ? 1.5 : 12) && inset > -EDGE
    : off < 1.5 && inset > EDGE;
}
