import type { FileCounts } from '../store/store.js';

/** What the service can say of itself in numbers. */
export type Facts = {
  /** Files by end state, and the seconds that reading them took. */
  readonly files: FileCounts;
  readonly documents: number;
  readonly tasks: number;
  /** Files in the inbox that wait, and whether one is being read. */
  readonly waiting: number;
  readonly reading: boolean;
  readonly residentBytes: number;
};

type Sample = { readonly labels?: string; readonly value: number };

/** Facts in the text format of Prometheus 0.0.4, as `GET /metrics` gives them. Pure; no names of files or documents. */
export function metrics({ files, documents, tasks, waiting, reading, residentBytes }: Facts): string {
  const byState = (of: 'files' | 'seconds'): readonly Sample[] =>
    Object.entries(files).map(([state, counts]) => ({ labels: `{state="${state}"}`, value: counts[of] }));
  return [
    family('kehoach_files_total', 'counter', 'Files received, by end state.', byState('files')),
    family('kehoach_reading_seconds_total', 'counter', 'Seconds that reading took, by end state.', byState('seconds')),
    family('kehoach_documents', 'gauge', 'Documents in the index.', [{ value: documents }]),
    family('kehoach_tasks', 'gauge', 'Tasks that stand.', [{ value: tasks }]),
    family('kehoach_inbox_waiting', 'gauge', 'Files that wait in the inbox.', [{ value: waiting }]),
    family('kehoach_inbox_reading', 'gauge', '1 while a file is being read.', [{ value: reading ? 1 : 0 }]),
    family('process_resident_memory_bytes', 'gauge', 'Memory of the service, without the reading process.', [
      { value: residentBytes },
    ]),
  ].join('');
}

function family(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string {
  const lines = samples.map(({ labels = '', value }) => `${name}${labels} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
