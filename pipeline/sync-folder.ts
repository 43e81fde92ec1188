import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes names that were added to or removed from a folder survive a power cut. Windows does so by itself and refuses. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
