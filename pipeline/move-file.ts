import { copyFileSync, existsSync, mkdirSync, renameSync, unlinkSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/**
 * Moves a file into a folder without ever replacing one that is there: "kế hoạch.pdf" becomes "kế hoạch (2).pdf".
 * @returns the new path
 */
export function moveInto(folder: string, path: string): string {
  mkdirSync(folder, { recursive: true });
  const target = freeName(folder, basename(path));
  try {
    renameSync(path, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Another disk: copy, then remove.
    copyFileSync(path, target);
    unlinkSync(path);
  }
  return target;
}

function freeName(folder: string, name: string): string {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let n = 1; ; n++) {
    const target = join(folder, n === 1 ? name : `${stem} (${n})${extension}`);
    if (!existsSync(target)) return target;
  }
}
