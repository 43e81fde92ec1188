import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder itself or lies below it; on another drive it does not. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
