import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesIn, meaning, wrongWith } from './check.js';
import { type Made, makeFile } from './make-file.js';
import { makePlace, type Place, startService, waitFor } from './service.js';

const FILES = 300;
/** A run lasts at most so long after it is ready, in milliseconds: longer while files pile up, so that kills meet all steps. */
const LONGEST = { first: 1000, least: 300, most: 6000 };
const PILE = 4;

/** Kills the service at random moments while it reads 300 files; afterwards its index must equal that of an undisturbed run. */
export async function kills(count: number): Promise<readonly string[]> {
  const [disturbed, quiet] = [makePlace(), makePlace()];
  const files = await Promise.all(Array.from({ length: FILES }, (_, n) => makeFile(n)));
  let dropped = 0;
  let midway = 0;
  let longest = LONGEST.first;
  for (let kill = 1; kill <= count; kill++) {
    while (dropped < (FILES * kill) / count) write(disturbed, files[dropped++]);
    const service = startService(disturbed);
    await service.ready;
    await sleep(Math.random() * longest);
    await service.kill();
    const left = filesIn(disturbed.inbox).length;
    if (left > 0) midway++;
    longest = Math.min(LONGEST.most, Math.max(LONGEST.least, longest * (left > PILE ? 1.3 : 0.8)));
    if (kill % 20 === 0) console.log(`${kill} kills, ${midway} with files in the inbox; ${dropped - left} files done`);
  }
  for (const file of files) write(quiet, file);
  for (const place of [disturbed, quiet]) await finish(place);
  const wrong = [...wrongWith(disturbed, files), ...wrongWith(quiet, files)];
  if (meaning(disturbed) !== meaning(quiet)) wrong.push('the two indexes differ');
  if (wrong.length === 0) for (const place of [disturbed, quiet]) place.remove();
  return wrong;
}

function write({ inbox }: Place, made: Made | undefined): void {
  if (made) writeFileSync(join(inbox, made.name), made.bytes);
}

async function finish(place: Place): Promise<void> {
  const service = startService(place);
  await waitFor(() => filesIn(place.inbox).length === 0, 900);
  await sleep(1000);
  await service.stop();
}
