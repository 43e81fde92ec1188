import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { showInstant } from '../models/day.js';
import type { Settings } from '../models/settings.js';
import { backup, type Manifest, restore } from '../pipeline/backup.js';
import { lockFolder } from '../pipeline/inbox-lock.js';
import { openStore } from '../store/open-store.js';
import { now, withIndex } from './services.js';
import type { Terminal } from './terminal.js';

/** `kehoach backup FOLDER`: copies index and originals while the service may go on. */
export function backupCommand(folder: string, settings: Settings, terminal: Terminal): void {
  const manifest = withIndex(settings, (store) => backup(resolve(folder), { store, data: settings.data, at: now() }));
  terminal.out(`Đã sao lưu sổ và ${count(manifest)} vào ${folder}.\n`);
}

/** `kehoach restore FOLDER`: brings a backup back into a data folder without index. */
export function restoreCommand(folder: string, settings: Settings, terminal: Terminal): void {
  mkdirSync(settings.data, { recursive: true });
  const unlock = lockFolder(settings.data);
  try {
    const manifest = restore(resolve(folder), settings.data, filesOf);
    terminal.out(
      `Đã khôi phục sổ và ${count(manifest)} vào ${settings.data} (bản sao lưu lúc ${showInstant(manifest.at)}).\n`,
    );
  } finally {
    unlock();
  }
}

const count = ({ originals }: Manifest): string => `${originals} bản gốc`;

function filesOf(index: string) {
  const store = openStore(index);
  try {
    return store.files();
  } finally {
    store.close();
  }
}
