import { expect, it } from 'vitest';
import { metrics } from './metrics.js';

const files = {
  indexed: { files: 12, seconds: 30.5 },
  'indexed-with-warnings': { files: 2, seconds: 9 },
  'needs-person': { files: 0, seconds: 0 },
  failed: { files: 1, seconds: 55 },
};
const facts = { files, documents: 13, tasks: 140, waiting: 3, reading: true, residentBytes: 1e8 };

it('gives each family once, with its type, and every line as Prometheus reads it', () => {
  const text = metrics(facts);
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{state="[a-z-]+"\})? [0-9.]+)$/u);
  const types = [...text.matchAll(/^# TYPE (\S+) (counter|gauge)$/gmu)].map(([, name]) => name);
  expect(new Set(types).size).toBe(types.length);
  expect(text).toContain('kehoach_files_total{state="indexed"} 12\n');
  expect(text).toContain('kehoach_reading_seconds_total{state="failed"} 55\n');
  expect(text).toContain('kehoach_inbox_reading 1\n');
  expect(text.endsWith('\n')).toBe(true);
});
