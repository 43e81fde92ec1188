import { Readable } from 'node:stream';
import { run } from './run.js';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command line as a user would, with what it printed. Nothing is taken from the machine's own environment. */
export async function kehoach(
  words: readonly string[],
  given: { readonly input?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    progress: () => undefined,
    columns: 160,
    colour: false,
  };
  const code = await run(words, {
    terminal,
    input: Readable.from([given.input ?? '']),
    environment: given.environment ?? {},
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
