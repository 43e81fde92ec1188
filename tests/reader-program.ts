import { join } from 'node:path';
import { inject } from 'vitest';

/** Stands in for pipeline/bounded/reader-program.ts in tests: the program that tests/compile-program.ts has made. */
export const READER = join(inject('program'), 'pipeline/bounded/worker.js');
export const DRAWER = join(inject('program'), 'pipeline/bounded/drawing.js');
