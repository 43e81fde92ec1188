import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import { CRUISE, LAYERS } from './import-rules.js';

async function cruised(folders: readonly string[], baseDir = process.cwd()): Promise<ICruiseResult> {
  const { output } = await cruise([...folders], { ...CRUISE, baseDir }, { extensions: ['.ts', '.js'] });
  if (typeof output === 'string') throw new Error('expected an object, not a report');
  return output;
}

const violations = ({ summary }: ICruiseResult): string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

describe('imports go one way', () => {
  it('in every folder of the repository', async () => {
    const result = await cruised(Object.keys(LAYERS));
    for (const folder of Object.keys(LAYERS)) {
      const seen = result.modules.filter(({ source }) => source.startsWith(`${folder}/`));
      expect(seen.length, `modules cruised in ${folder}`).toBeGreaterThan(0);
    }
    expect(violations(result)).toEqual([]);
  });
});

describe('every folder says what it is', () => {
  it.each(Object.keys(LAYERS))('%s, in the README of the project and in its own', (folder) => {
    expect(readFileSync('README.md', 'utf8')).toContain(`\n| \`${folder}/\``);
    expect(existsSync(`${folder}/README.md`)).toBe(true);
  });
});

describe('the rule bites', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function violationsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-imports-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
    return violations(await cruised(folders, folder));
  }

  it.each([
    ['extractors/a.ts', "import '../pipeline/b.js';", 'pipeline/b.ts'],
    ['models/a.ts', "import type { B } from '../extractors/b.js'; export type A = B;", 'extractors/b.ts'],
    ['store/a.ts', "import '../pipeline/b.js';", 'pipeline/b.ts'],
    ['server/a.ts', "import '../cli/b.js';", 'cli/b.ts'],
    ['eval/a.ts', "import '../cli/b.js';", 'cli/b.ts'],
  ])('when %s says %s', async (path, text, target) => {
    expect(await violationsOf({ [path]: text, [target]: 'export type B = string;' })).toHaveLength(1);
  });

  it.each([
    ['extractors/a.ts', "import 'node:fs';"],
    ['calendar/a.ts', "import { hostname } from 'node:os'; hostname();"],
    ['server/a.ts', "import 'better-sqlite3';"],
    ['pipeline/read/docx/a.ts', "import 'pdfjs-dist/legacy/build/pdf.mjs';"],
    ['extractors/deadlines/a.ts', "import 'chrono-node';"],
  ])('when %s says %s', async (path, text) => {
    expect(await violationsOf({ [path]: text })).toHaveLength(1);
  });

  it('and lets pass what is allowed', async () => {
    const files = {
      'store/a.ts': "import 'better-sqlite3'; import 'node:fs'; import '../models/b.js';",
      'models/b.ts': 'export const b = 1;',
      'cli/c.ts': "import 'commander'; import '../store/a.js';",
    };
    expect(await violationsOf(files)).toEqual([]);
  });
});
