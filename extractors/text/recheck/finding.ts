import type { Mend } from '../mend.js';

/** What a check of recognised text found at a paragraph (by index): a slip put right, or a doubt that a person must settle. */
export type Finding =
  | { readonly kind: 'mend'; readonly at: number; readonly mend: Mend }
  | { readonly kind: 'doubt'; readonly at: number; readonly words: string };

/** A check: looks at the texts of a document in reading order. */
export type Check = (texts: readonly string[]) => readonly Finding[];
