import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesIn, wrongWith } from './check.js';
import { type Made, makeFile } from './make-file.js';
import { makePlace, type Service, startService, waitFor } from './service.js';

/** Fills the disk of the data folder, then makes it read-only: the service must say so, lose nothing, and go on when it can. Needs the right to mount (Linux). */
export async function disk(count: number): Promise<readonly string[]> {
  const data = mkdtempSync(join(tmpdir(), 'kehoach-disk-'));
  const mount = (...options: readonly string[]): unknown => execFileSync('mount', [...options, data]);
  mount('-t', 'tmpfs', '-o', 'size=3m', 'tmpfs');
  const place = makePlace(data);
  let service = startService(place);
  const wrong: string[] = [];
  const dropped: Made[] = [];
  const dropSome = async (): Promise<void> => {
    for (let n = 0; n < count; n++) {
      const made = await makeFile(dropped.length);
      writeFileSync(join(place.inbox, made.name), made.bytes);
      dropped.push(made);
    }
  };
  try {
    await service.ready;
    await dropSome();
    wrong.push(...(await says(service, 'Đĩa đã đầy')));
    mount('-o', 'remount,size=500m');
    await waitFor(() => filesIn(place.inbox).length === 0, 300);
    console.log('full disk: told, and went on when there was room');
    await service.stop();
    mount('-o', 'remount,ro');
    await dropSome();
    const refused = startService(place);
    wrong.push(...(await says(refused, 'không cho ghi')));
    await refused.kill();
    mount('-o', 'remount,rw');
    service = startService(place);
    await waitFor(() => filesIn(place.inbox).length === 0, 300);
    console.log('read-only disk: told, and went on when it could be written');
    await sleep(1000);
    await service.stop();
    wrong.push(...wrongWith(place, dropped));
  } finally {
    await service.kill();
    execFileSync('umount', [data]);
    rmSync(data, { recursive: true, force: true });
  }
  place.remove();
  return wrong;
}

async function says(service: Service, words: string): Promise<readonly string[]> {
  try {
    await waitFor(() => service.said().includes(words), 300);
    return [];
  } catch {
    return [`never said "${words}"`];
  }
}
