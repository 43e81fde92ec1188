import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { startNativeProgram } from './native-program.js';

const folder = await mkdtemp(join(tmpdir(), 'kehoach-program-'));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** Stands in for the program: a shell script that takes names and gives rows. */
async function start(script: string) {
  await writeFile(join(folder, 'tesseract'), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'tesseract'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  return startNativeProgram({ arguments: [], lasting: true });
}

const ECHO = `n=0; printf 'level\\tpage_num\\n'; while read -r name; do n=$((n+1)); printf '1\\t%d\\n5\\t%d\\t%s\\n' $n $n "$name"; done`;

it('gives the rows of each image, reading after reading', async () => {
  const program = await start(ECHO);
  expect(await program.read(['a', 'b'], 'blank')).toEqual(['1\t1\n5\t1\ta', '1\t2\n5\t2\tb']);
  expect(await program.read(['c'], 'blank')).toEqual(['1\t4\n5\t4\tc']);
  program.end();
});

it.each([
  ['before it reads', 'exit 3'],
  ['while it reads', 'read -r name; echo "bad $name" >&2; exit 3'],
])('tells that the program ended %s, and does not wait for it later', async (_, script) => {
  const program = await start(script);
  const wrong = { message: 'The tesseract program broke' };
  await expect(program.read(['a'], 'blank')).rejects.toMatchObject(wrong);
  await expect(program.read(['b'], 'blank')).rejects.toMatchObject(wrong);
});
