import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { evaluateFolder } from './evaluate.js';
import { extraction, gold, goldTask, task } from './examples-for-tests.js';
import { figures } from './figures.js';
import { report } from './report.js';

const PLAN = 'Xây dựng kế hoạch công tác thi đua năm 2023';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-eval-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addCase(name: string, files: readonly string[]): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'gold.json'), JSON.stringify(gold([goldTask(PLAN, { layout: 'table' })])));
  for (const file of files) writeFileSync(join(folder, name, file), '');
}

/** Reads every PDF well and no Word file; a second passes at each look at the clock. */
function options() {
  let now = 0;
  return {
    extract: async (path: string) => {
      if (path.endsWith('.docx')) throw new Error('Tệp bị hỏng');
      return extraction([task(PLAN)]);
    },
    clock: () => {
      now += 1000;
      return now;
    },
  };
}

it('reads every document of every case, and nothing else', async () => {
  addCase('a', ['document.pdf', 'scan.pdf', 'about.md', 'source.html']);
  addCase('b', ['ke-hoach.PDF']);
  mkdirSync(join(folder, 'no-gold'));
  writeFileSync(join(folder, 'no-gold', 'document.pdf'), '');
  const results = await evaluateFolder(folder, options());
  expect(results.map(({ id, file, format, seconds }) => [id, file, format, seconds])).toEqual([
    ['a', 'document.pdf', 'pdf', 1],
    ['a', 'scan.pdf', 'scan', 1],
    ['b', 'ke-hoach.PDF', 'pdf', 1],
  ]);
});

it('counts a document that cannot be read as one in which nothing was found', async () => {
  addCase('a', ['document.docx']);
  const [result] = await evaluateFolder(folder, options());
  expect(result?.error).toBe('Tệp bị hỏng');
  expect(result && figures(result.score).recordF1).toBe(0);
});

it('says so when a folder has no case or a gold.json is none', async () => {
  await expect(evaluateFolder(folder, options())).rejects.toThrow('no folder with a gold.json');
  addCase('a', ['document.pdf']);
  writeFileSync(join(folder, 'a', 'gold.json'), '{"id": "a", "tasks": [{}]}');
  await expect(evaluateFolder(folder, options())).rejects.toThrow('document');
});

it('reports by document, format, field and layout, with what is wrong', async () => {
  addCase('a', ['document.docx', 'document.pdf']);
  const text = report(await evaluateFolder(folder, options()), '2023-01-02');
  expect(text).toContain('# Evaluation of 2023-01-02');
  expect(text).toMatch(/^\| a \| pdf \| 1 \|.* 100\.0 \| 1\.00 \|$/mu);
  expect(text).toContain('Mean record F1 over 1 documents as docx: 0.0.');
  expect(text).toContain('| record | 1 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 |');
  expect(text).toContain('| table (pdf) | 1 | 100.0 | 100.0 |');
  expect(text).toContain('### a/document.docx\n\nNot read: Tệp bị hỏng');
});
