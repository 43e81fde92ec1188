import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable.js';

/** No office writes more parts than this; a bomb of empty entries does. */
const MOST_ENTRIES = 20_000;
/** Bytes of one part once unpacked. A plan of 2,000 pages has about 20 MB of XML. */
const LARGEST_PART = 32 * 1024 * 1024;

/** The parts of a zip package by their path ("word/document.xml"), unpacked when asked for. */
export type Package = {
  readonly names: readonly string[];
  /** The bytes of a part; null when the package has no such part. Throws `UnreadableFile` when it is damaged or too large. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
};

/**
 * Opens a zip package held in memory. Part names are matched without regard to case, as office packages are.
 * Throws `UnreadableFile` (`damaged`, `too-large`) for archives that are cut, broken or bombs; nothing is unpacked to disk.
 */
export async function openZip(bytes: Uint8Array): Promise<Package> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: false });
    const entries = await listEntries(zip);
    const read = async (name: string) => {
      const entry = entries.get(partKey(name));
      return entry === undefined ? null : readEntry(zip, entry);
    };
    return { names: [...entries.values()].map((entry) => entry.fileName), read };
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error);
  }
}

function partKey(name: string): string {
  return name.replace(/^\/+/u, '').replace(/\\/gu, '/').toLowerCase();
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new UnreadableFile('too-large');
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(partKey(entry.fileName), entry);
  return entries;
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if ((entry.generalPurposeBitFlag & 1) === 1) {
    throw new UnreadableFile('password-protected');
  }
  if (entry.uncompressedSize > LARGEST_PART) throw new UnreadableFile('too-large');
  try {
    // The stream ends with an error when more comes out than the entry declares.
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw new UnreadableFile('damaged', error);
  }
}
