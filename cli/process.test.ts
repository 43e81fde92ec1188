import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from '../server/index-for-tests.js';

const PLAN = fixture('004-hoi-nghi-cum-vung-cao/document.pdf');
const ROOT = new URL('..', import.meta.url).pathname;

/** The program compiled from the sources as they are now; under node_modules, so that it finds its packages. */
let program: string;
let folder: string;

beforeAll(() => {
  program = mkdtempSync(join(ROOT, 'node_modules', '.kehoach-'));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', program], { cwd: ROOT });
  for (const assets of ['store/migrations', 'server/public'])
    cpSync(join(ROOT, assets), join(program, assets), { recursive: true });
  writeFileSync(join(program, 'package.json'), '{"type":"module"}');
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
});
afterAll(() => {
  rmSync(program, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { readonly code: number; readonly out: string; readonly err: string };

const kehoach = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(program, 'cli/main.js'), ...words], { cwd: folder }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

describe('the program as a process', () => {
  it('reads files into the index, keeps what it cannot read, and answers from the index', async () => {
    const first = await kehoach('ingest', PLAN, fixture('bad/truncated.pdf'));
    expect(first.code).toBe(3);
    expect(first.out).toContain('document.pdf: đã vào sổ');
    expect(first.out).toContain('truncated.pdf: không đọc được');
    expect((await kehoach('ingest', PLAN)).out).toContain('không có gì mới');
    const { total } = JSON.parse((await kehoach('tasks', '--format', 'json')).out) as { total: number };
    expect(total).toBeGreaterThan(0);
  });

  it('stops at a wrong flag with 2', async () => {
    expect(await kehoach('tasks', '--colour', 'red')).toMatchObject({ code: 2, out: '' });
  });

  it('serves what is dropped into the inbox, and stops when asked', async () => {
    const [data, inbox] = [join(folder, 'served'), join(folder, 'inbox')];
    mkdirSync(inbox);
    const words = ['--data', data, 'serve', '--inbox', inbox, '--port', '0'];
    const service = spawn(process.execPath, [join(program, 'cli/main.js'), ...words], { cwd: folder });
    const told = telling(service);
    try {
      const [, url = ''] = await told(/(http:\/\/127\.0\.0\.1:\d+)/u);
      expect(await (await fetch(url)).text()).toContain('Sổ chưa có văn bản nào');
      copyFileSync(PLAN, join(inbox, 'ke-hoach.pdf'));
      await told(/ke-hoach\.pdf: đã vào sổ.*→/su);
      expect(await (await fetch(`${url}/documents`)).text()).toContain('Cụm thi đua các huyện vùng cao');
      expect(readFileSync(join(data, 'done', 'ke-hoach.pdf'))).toEqual(readFileSync(PLAN));
      expect(existsSync(join(inbox, 'ke-hoach.pdf'))).toBe(false);
    } finally {
      const ended = new Promise((resolve) => service.once('exit', resolve));
      service.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  });
});

/** Waits until a process has said something on standard error. */
function telling(process: ChildProcess): (what: RegExp) => Promise<RegExpExecArray> {
  let said = '';
  process.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return async (what) => {
    for (;;) {
      const match = what.exec(said);
      if (match) return match;
      if (process.exitCode !== null) throw new Error(`ended: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
}
