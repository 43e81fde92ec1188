import type { Paragraph } from '../../models/block.js';
import { fold } from '../text/normalize.js';
import { isBullet, opensRecipients } from './phrases.js';

/** "Nơi nhận:" itself, at the head of a line. */
const LABEL = /^\P{L}{0,3}\p{L}+\s+\p{L}+\s*[:;.,]?\s*/u;
/** "Gửi bản điện tử:", "Gửi bản giấy:": a heading inside the list, not a recipient. */
const HEADING = /^\p{Lu}[^:;]{1,40}:$/u;

const isNoise = (text: string): boolean => !/\p{L}{2}/u.test(text);

const tidy = (item: string): string => item.replace(/^[-–—+*•~·_\s]+/u, '').replace(/[\s;.,:]+$/u, '');

/** Items that one paragraph holds, where a reader joined the list: "- Như trên; - Lưu: VT." */
const items = (text: string): string[] => text.split(/;\s+(?=[-–—+*•~]\s?\p{L})/u);

/**
 * Nơi nhận (ô 9b): each item without its dash and final semicolon; a line without a dash runs on from the one above.
 */
export function readRecipients(zone: readonly Paragraph[]): string[] {
  const recipients: string[] = [];
  for (const { text } of zone) {
    const line = opensRecipients(text) ? text.replace(LABEL, '') : text;
    if (line === '' || isNoise(line) || (HEADING.test(line) && !isBullet(line))) continue;
    for (const [index, item] of items(line).entries()) {
      const last = recipients.at(-1);
      const runsOn = index === 0 && !isBullet(item) && last !== undefined && !/;$/u.test(last);
      if (runsOn) recipients[recipients.length - 1] = `${last} ${item}`;
      else recipients.push(item);
    }
  }
  return recipients.map(tidy).filter((item) => fold(item) !== '');
}
