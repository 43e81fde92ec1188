import type { Block } from '../../models/document.js';
import { markClosing } from './roles/closing.js';
import { unwrapLayoutTables } from './roles/layout-tables.js';
import { markOpening } from './roles/opening.js';
import { markStamps } from './roles/stamps.js';

/** The steps, in order: each gives a role to blocks that are still 'body' and leaves the others as they are. */
const STEPS: readonly ((blocks: readonly Block[]) => Block[])[] = [
  unwrapLayoutTables,
  markStamps,
  markOpening,
  markClosing,
];

/**
 * The blocks of a document with their roles (models/block.ts): letterhead, title, addressee, recipients, signature and
 * stamps are told from the body by the form of Nghị định 30/2020/NĐ-CP, Phụ lục I (Party documents: Hướng dẫn 36-HD/VPTW).
 *
 * Takes the blocks of any reader in reading order; roles other than 'body' are kept. A borderless table that holds the
 * letterhead or the signature becomes paragraphs with a side. What is not clearly furniture stays 'body', annexes after
 * the signature included, so that no duty is lost.
 */
export function assignRoles(blocks: readonly Block[]): Block[] {
  return STEPS.reduce<Block[]>((current, step) => step(current), [...blocks]);
}
