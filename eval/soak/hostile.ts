import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { sha256OfFile } from '../../pipeline/originals.js';
import { openStore } from '../../store/open-store.js';
import type { FileEntry, FileState } from '../../store/store.js';
import { filesIn, wrongWith } from './check.js';
import { makePlace, type Place, startService, waitFor } from './service.js';

/** What one file may take, seconds and megabytes. Recognised pages earn a scan more time, and large files more memory. */
const MOST = { seconds: 60, megabytes: 768 };
/** All of them together, in seconds. */
const LONGEST = 7200;
const STATES: readonly FileState[] = ['indexed', 'indexed-with-warnings', 'needs-person', 'failed'];

/**
 * Drops a copy of every file below a folder into one service, and tells what became of each: end states by folder, reasons, the
 * slowest and the largest file. Wrong is what was lost, doubled or altered, has no reason, or took more than it may.
 */
export async function hostile(folder: string): Promise<readonly string[]> {
  const place = makePlace();
  const dropped = filesIn(folder).map((path) => ({ name: relative(folder, path), sha256: sha256OfFile(path) }));
  for (const { name } of dropped) {
    mkdirSync(dirname(join(place.inbox, name)), { recursive: true });
    copyFileSync(join(folder, name), join(place.inbox, name));
  }
  const service = startService(place);
  await service.ready;
  await waitFor(() => service.hasEnded() || filesIn(place.inbox).length === 0, LONGEST);
  const ended = service.hasEnded() ? ['the service ended'] : [];
  await service.stop();
  const entries = entriesOf(place);
  tell(entries);
  const wrong = [...ended, ...entries.flatMap(faultsOf), ...wrongWith(place, dropped)];
  if (wrong.length === 0) place.remove();
  return wrong;
}

function entriesOf({ inbox, data }: Place): readonly FileEntry[] {
  const store = openStore(join(data, 'index.sqlite'), { readOnly: true });
  const entries = store.files().map((entry) => ({ ...entry, path: relative(inbox, entry.path) }));
  store.close();
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function faultsOf({ path, state, reason, seconds, megabytes }: FileEntry): readonly string[] {
  const faults: string[] = [];
  if (state !== 'indexed' && !reason) faults.push(`${path}: ${state} without a reason`);
  if (!state.startsWith('indexed') && (seconds ?? 0) > MOST.seconds) faults.push(`${path}: took ${seconds} s`);
  if ((megabytes ?? 0) > MOST.megabytes) faults.push(`${path}: took ${megabytes} MB`);
  return faults;
}

function tell(entries: readonly FileEntry[]): void {
  console.log(['folder', ...STATES].join('\t'));
  for (const folder of [...new Set(entries.map(folderOf)), 'all']) {
    const within = entries.filter((entry) => folder === 'all' || folderOf(entry) === folder);
    console.log([folder, ...STATES.map((state) => within.filter((entry) => entry.state === state).length)].join('\t'));
  }
  for (const { path, state, seconds, megabytes, reason } of entries)
    console.log([path, state, seconds?.toFixed(1), megabytes?.toFixed(0), reason ?? ''].join('\t'));
  console.log(`slowest: ${mostBy(entries, 'seconds')}; largest: ${mostBy(entries, 'megabytes')}`);
}

const folderOf = ({ path }: FileEntry): string => path.split(sep)[0] ?? '';

function mostBy(entries: readonly FileEntry[], figure: 'seconds' | 'megabytes'): string {
  const most = entries.toSorted((a, b) => (b[figure] ?? 0) - (a[figure] ?? 0))[0];
  return `${most?.path}, ${most?.[figure]?.toFixed(1)} ${figure}`;
}
