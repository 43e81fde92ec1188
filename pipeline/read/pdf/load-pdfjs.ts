import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * pdf.js, with the runtime's own `Array.prototype.push` put back. The package's build for Node replaces it where V8 is older than
 * 12.2 (core-js, for a fault that concerns arrays of a fixed length), which makes every push of the whole program slow.
 */
const arrays = Reflect.getPrototypeOf([]) ?? {};
const ownPush: unknown = Reflect.get(arrays, 'push');
const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Loaded here, where its replacement can be undone too; pdf.js would load it with the first file.
const WORKER = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
const worker: unknown = await import(pathToFileURL(WORKER).href);
Reflect.set(globalThis, 'pdfjsWorker', worker);
Reflect.set(arrays, 'push', ownPush);

export const { AnnotationMode, getDocument, ImageKind, OPS, VerbosityLevel } = pdfjs;
