import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import type { Fingerprint } from '../../models/fingerprint.js';
import { fold, normalize } from './normalize.js';

/** Numbers of a fingerprint: the share of text in common is known within about 4 %. */
const SIZE = 128;
/** So many words in a row are compared at once: single words are those of every document. */
const RUN = 3;
/** A text of fewer words says too little to be known by. */
const FEWEST_WORDS = 40;

/** What the page adds to the text: copies of one document differ in it. */
const ADDED: readonly Paragraph['role'][] = ['page-header', 'page-footer', 'stamp'];
/** Where the number and day of the document itself stand. */
const OWN_NUMBER: readonly Paragraph['role'][] = ['letterhead', 'signature'];

/** What the document's other forms (draft, signed file, scan) are recognised by; null where it holds hardly any text. */
export function fingerprintOf(blocks: readonly Block[]): Fingerprint | null {
  const printed = blocks.flatMap(paragraphsOf).filter(({ role }) => !ADDED.includes(role));
  const words = printed.flatMap(({ text }) => fold(normalize(text)).match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.length < FEWEST_WORDS) return null;
  const figures = printed
    .filter(({ role }) => !OWN_NUMBER.includes(role))
    .flatMap(({ text }) => text.match(/\d+(?:[./-]\d+)*/gu) ?? []);
  return { words: minHash(words), figures: figures.sort() };
}

const paragraphsOf = (block: Block): readonly Paragraph[] =>
  block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));

/** Broder's MinHash: of each of SIZE orders of all word runs, the run of this text that comes first. */
function minHash(words: readonly string[]): number[] {
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let start = 0; start + RUN <= words.length; start++) {
    const run = hash(words.slice(start, start + RUN).join(' '));
    for (let order = 0; order < SIZE; order++) {
      const place = mix(run ^ Math.imul(order + 1, 0x9e3779b9));
      if (place < (least[order] ?? 0)) least[order] = place;
    }
  }
  return [...least];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** The finishing steps of MurmurHash3: every bit of the result hangs on every bit of the number. */
function mix(number: number): number {
  let value = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
