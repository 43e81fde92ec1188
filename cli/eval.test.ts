import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fixture } from '../server/index-for-tests.js';
import { kehoach } from './run-for-tests.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  copyFileSync(fixture('004-hoi-nghi-cum-vung-cao/document.docx'), join(folder, 'hoi-nghi.docx'));
  copyFileSync(fixture('004-hoi-nghi-cum-vung-cao/gold.json'), join(folder, 'hoi-nghi.gold.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('prints how much is right, in Vietnamese, and keeps it by date', async () => {
  const { code, out, err } = await kehoach(['eval', folder]);
  expect(code).toBe(0);
  expect(out).toMatch(/^# Kết quả đánh giá ngày \d\d\/\d\d\/\d{4}/u);
  for (const part of ['## Theo văn bản', '| trọn nhiệm vụ |', '## Độ chắc chắn', '## Những chỗ sai'])
    expect(out).toContain(part);
  expect(err).toMatch(/^hoi-nghi\/hoi-nghi\.docx: F1 trọn nhiệm vụ \d/mu);
  const kept = readdirSync(join(folder, 'results')).sort();
  expect(kept).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\.json$/u), expect.stringMatching(/\.md$/u)]);
  expect(readFileSync(join(folder, 'results', kept[1] ?? ''), 'utf8')).toBe(out);
});

it('prints the figures as JSON, and keeps nothing when told so', async () => {
  const elsewhere = join(folder, 'ket-qua');
  const { out } = await kehoach(['eval', folder, '--json', '--results', elsewhere]);
  const facts = z.object({ all: z.object({ obligations: z.number() }), formats: z.object({ docx: z.object({}) }) });
  expect(facts.safeParse(JSON.parse(out)).error).toBeUndefined();
  expect(readdirSync(elsewhere)).toHaveLength(2);
  rmSync(elsewhere, { recursive: true });
  await kehoach(['eval', folder, '--no-results', '--results', elsewhere]);
  expect(readdirSync(folder)).toContain('results');
});

it.each([
  [() => join(folder, 'none'), 4, 'không có thư mục này'],
  [() => mkdtempSync(join(folder, 'empty-')), 4, 'không có văn bản nào có đáp án'],
  [
    () => {
      const broken = mkdtempSync(join(folder, 'broken-'));
      copyFileSync(fixture('004-hoi-nghi-cum-vung-cao/document.docx'), join(broken, 'a.docx'));
      writeFileSync(join(broken, 'gold.json'), '{"id": 1}');
      return broken;
    },
    2,
    'Tệp đáp án không đúng dạng',
  ],
])('says what is wrong with a folder (%#)', async (make, expected, words) => {
  const { code, out, err } = await kehoach(['eval', make()]);
  expect([code, out]).toEqual([expected, '']);
  expect(err).toContain(words);
});
