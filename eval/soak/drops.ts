import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesIn, wrongWith } from './check.js';
import { type Made, makeFile } from './make-file.js';
import { makePlace, startService, waitFor } from './service.js';

const BURST = 250;

/** Drops small files in bursts, as people and programs do: at once, slowly, under another name first, renamed right after. */
export async function drops(count: number): Promise<readonly string[]> {
  const place = makePlace(undefined, 1);
  const service = startService(place);
  await service.ready;
  const dropped: Made[] = [];
  for (let n = 0; n < count; n += BURST) {
    const burst = await Promise.all(Array.from({ length: Math.min(BURST, count - n) }, (_, at) => makeFile(n + at)));
    await Promise.all(burst.map((made, at) => drop(place.inbox, made, n + at)));
    dropped.push(...burst);
    await waitFor(() => filesIn(place.inbox).length < 3 * BURST, 600);
    console.log(`${dropped.length} dropped, ${filesIn(place.inbox).length} waiting`);
  }
  await waitFor(() => filesIn(place.inbox).length === 0, 600);
  await sleep(1000);
  await service.stop();
  const wrong = wrongWith(place, dropped);
  if (wrong.length === 0) place.remove();
  return wrong;
}

async function drop(inbox: string, { name, bytes }: Made, n: number): Promise<void> {
  const folder = n % 7 === 0 ? join(inbox, `Phòng ${n % 3}`) : inbox;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  const half = Math.floor(bytes.length / 2);
  switch (n % 5) {
    case 0:
      writeFileSync(path, bytes.subarray(0, half));
      await sleep(Math.random() * 700);
      appendFileSync(path, bytes.subarray(half));
      break;
    case 1:
      writeFileSync(`${path}.part`, bytes.subarray(0, half));
      await sleep(Math.random() * 3000);
      appendFileSync(`${path}.part`, bytes.subarray(half));
      renameSync(`${path}.part`, path);
      break;
    case 2:
      writeFileSync(`${path}.first`, bytes);
      await sleep(Math.random() * 4000);
      rename(`${path}.first`, path);
      break;
    default:
      writeFileSync(path, bytes);
  }
}

/** A file that was taken in already under its first name can't be renamed any more. */
function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
