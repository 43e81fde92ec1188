import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesIn, wrongWith } from './check.js';
import { type Made, makeFile } from './make-file.js';
import { makePlace, memoryOf, memoryOfChildren, startService, waitFor } from './service.js';

const STEP = 100;
/** Files after which memory has to stay as it is, and by how much it may grow from there. */
const SETTLED = 500;
const GROWTH = 1.1;

/** Drops file after file into one service and watches its memory. */
export async function memory(count: number): Promise<readonly string[]> {
  const place = makePlace();
  const service = startService(place);
  await service.ready;
  const dropped: Made[] = [];
  const held: number[] = [];
  while (dropped.length < count) {
    for (let n = 0; n < STEP; n++) {
      const made = await makeFile(dropped.length);
      writeFileSync(join(place.inbox, made.name), made.bytes);
      dropped.push(made);
    }
    await waitFor(() => filesIn(place.inbox).length < STEP, 600);
    const megabytes = memoryOf(service.pid);
    if (dropped.length >= SETTLED) held.push(megabytes);
    if (dropped.length % 500 === 0)
      console.log(
        `${dropped.length} files: ${megabytes.toFixed(0)} MB, reading process ${memoryOfChildren(service.pid).toFixed(0)} MB`,
      );
  }
  await waitFor(() => filesIn(place.inbox).length === 0, 600);
  await sleep(1000);
  await service.stop();
  const wrong = [...wrongWith(place, dropped)];
  const [first = 0, last = 0] = [median(held.slice(0, 5)), median(held.slice(-5))];
  console.log(`from ${first.toFixed(0)} to ${last.toFixed(0)} MB`);
  if (last > first * GROWTH) wrong.push(`memory grew from ${first.toFixed(0)} to ${last.toFixed(0)} MB`);
  if (wrong.length === 0) place.remove();
  return wrong;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
