import type { Transform, Word } from '../../layout/page-content.js';
import { applyToBox } from './matrix.js';

/** Words with their boxes moved. */
export function moved(words: readonly Word[], by: Transform): readonly Word[] {
  return words.map((word) => ({ ...word, box: applyToBox(by, ...word.box) }));
}
