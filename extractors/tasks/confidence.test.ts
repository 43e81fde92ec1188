import { expect, it } from 'vitest';
import type { Block } from '../../models/document.js';
import { confidenceOf } from './confidence.js';
import { findTasks } from './index.js';
import { paragraphs } from './testing.js';

const when = { issuedOn: '2024-03-01', planYear: 2024, beforeCountsTheDay: false };

function confidences(blocks: readonly Block[]): ReturnType<typeof confidenceOf>[] {
  return findTasks(blocks, when).drafts.map((draft) => confidenceOf(draft, []));
}

const recognised = (blocks: readonly Block[], confidence: number): Block[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, spans: block.spans.map((span) => ({ ...span, confidence })) } : block,
  );

const plan = paragraphs(`II. NHIỆM VỤ CỤ THỂ
  1. Rà soát thủ tục hành chính
  - Đơn vị chủ trì: Phòng Tư pháp
  2. Sở Y tế kiểm tra các cơ sở trên địa bàn.`);

it('a label is surer than the words of a sentence', () => {
  const [label, words] = confidences(plan);
  expect(label?.lead).toBeGreaterThan(words?.lead ?? 1);
});

it('the worse the recognition, the less sure every field', () => {
  const [clear, good, poor, bad] = [null, 0.95, 0.75, 0.5].map((confidence) =>
    confidence === null ? confidences(plan)[0] : confidences(recognised(plan, confidence))[0],
  );
  for (const field of ['task', 'lead', 'coordinating', 'deadline'] as const) {
    const order = [clear, good, poor, bad].map((one) => one?.[field] ?? 0);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(order[3]).toBeLessThan(order[0] ?? 0);
  }
});

it('a flag on the deadline makes it doubtful, not the lead', () => {
  const [draft] = findTasks(plan, when).drafts;
  if (!draft) throw new Error('a draft');
  const plain = confidenceOf(draft, []);
  const flagged = confidenceOf(draft, ['deadline-before-issue']);
  expect(flagged.deadline).toBeLessThan(plain.deadline);
  expect(flagged.lead).toBe(plain.lead);
});
