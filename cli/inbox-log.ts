import { basename } from 'node:path';
import type { Settings } from '../models/settings.js';
import { describeFault } from '../pipeline/faults.js';
import type { Ingested } from '../pipeline/ingest.js';
import { describeIngested } from './ingest.js';
import { now } from './services.js';
import type { Terminal } from './terminal.js';

/** Tells what happens in the inbox, on standard error. */
export type InboxLog = {
  readonly done: (result: Ingested, movedTo: string) => void;
  readonly fault: (path: string, error: unknown) => void;
};

/** For people, or a JSON object a line for programs (setting `log`): never a word of a document's content. */
export const inboxLog = ({ log }: Settings, terminal: Terminal): InboxLog =>
  log === 'json' ? forPrograms(terminal) : forPeople(terminal);

function forPeople({ err }: Terminal): InboxLog {
  return {
    done: (result, movedTo) => err(`${describeIngested(result)}  → ${movedTo}\n`),
    fault: (path, error) => err(`${path}: ${describeFault(error) ?? String(error)}\n`),
  };
}

function forPrograms({ err }: Terminal): InboxLog {
  const write = (level: 'info' | 'warning' | 'error', event: string, facts: object): void =>
    err(`${JSON.stringify({ at: now(), level, event, ...facts })}\n`);
  return {
    done: ({ file, sha256, state, codes, saved, usage }, movedTo) =>
      write(state === 'indexed' ? 'info' : 'warning', 'file', {
        file,
        sha256,
        state,
        codes,
        movedTo,
        ...saved,
        ...usage,
      }),
    fault: (path, error) =>
      write('error', 'fault', {
        file: basename(path),
        reason: describeFault(error),
        error: error instanceof Error ? error.message : String(error),
      }),
  };
}
