import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the compiled program. */
    readonly program: string;
  }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['models', 'extractors', 'calendar', 'store', 'pipeline', 'server', 'cli'];
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

/**
 * Makes the program as JavaScript from the sources as they are now, once, for tests of what runs in processes of its own.
 * It stands in `node_modules`, so that packages are found and nothing of it is ever committed.
 */
export default function setup(project: TestProject): () => void {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const target = mkdtempSync(join(cache, 'kehoach-'));
  for (const folder of FOLDERS) compileFolder(folder, target);
  for (const assets of ['store/migrations', 'server/public'])
    cpSync(join(ROOT, assets), join(target, assets), { recursive: true });
  writeFileSync(join(target, 'package.json'), '{"type":"module"}');
  project.provide('program', target);
  return () => rmSync(target, { recursive: true, force: true });
}

function compileFolder(folder: string, target: string): void {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(ROOT, folder, file), 'utf8'), {
      compilerOptions: OPTIONS,
    });
    const to = join(target, folder, file.replace(/\.ts$/u, '.js'));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, outputText);
  }
}
