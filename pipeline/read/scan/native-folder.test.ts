import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { makeNativeFolder } from './native-folder.js';

const temporary = mkdtempSync(join(tmpdir(), 'kehoach-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

it('leaves no pages of processes that have ended, and nobody else loses any', async () => {
  vi.stubEnv('TMPDIR', temporary);
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const [mine, dead, other] = [process.pid, ended, 'other'].map((who) => join(temporary, `kehoach-ocr-${who}-abc`));
  for (const folder of [mine, dead, other]) {
    mkdirSync(folder ?? '');
    writeFileSync(join(folder ?? '', '0.pgm'), 'page');
  }
  const made = await makeNativeFolder();
  expect([made, mine, other, dead].map((folder) => existsSync(folder ?? ''))).toEqual([true, true, true, false]);
});
