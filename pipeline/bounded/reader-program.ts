import { fileURLToPath } from 'node:url';

/** The compiled program of the reading process. */
export const READER = fileURLToPath(new URL('./worker.js', import.meta.url));
/** The compiled program of the drawing process. */
export const DRAWER = fileURLToPath(new URL('./drawing.js', import.meta.url));
