import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findCases } from './cases.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  const files = [
    'chỉ thị.gold.json',
    'chỉ thị.docx',
    'chỉ thị.pdf',
    'not-annotated.pdf',
    'a/gold.json',
    'a/document.pdf',
    'a/scan.pdf',
    'a/other.gold.json',
    'a/other.docx',
    'a/about.md',
    'results/2026-01-01.json',
  ];
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('finds documents with gold of their name, else of their folder', async () => {
  const found = await findCases(folder);
  expect(found.map(({ id, file, gold }) => [id, file, basename(gold)])).toEqual([
    ['chỉ thị', 'chỉ thị.docx', 'chỉ thị.gold.json'],
    ['chỉ thị', 'chỉ thị.pdf', 'chỉ thị.gold.json'],
    ['a', 'document.pdf', 'gold.json'],
    ['other', 'other.docx', 'other.gold.json'],
    ['a', 'scan.pdf', 'gold.json'],
  ]);
});
