import * as CFB from 'cfb';
import { UnreadableFile } from '../unreadable.js';

/** The streams of a compound file (MS-CFB), by name. */
export type CompoundFile = {
  /** The bytes of a stream; null when there is none of that name. */
  readonly stream: (name: string) => Buffer | null;
};

/** Opens a compound file held in memory: the container of Word 97–2003 and of password-protected DOCX. Throws `UnreadableFile`. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const container = parse(bytes);
  return {
    stream: (name) => {
      const content = CFB.find(container, `/${name}`)?.content;
      return content === undefined ? null : Buffer.from(content);
    },
  };
}

function parse(bytes: Uint8Array) {
  try {
    return CFB.parse(bytes, { type: 'buffer' });
  } catch (error) {
    throw new UnreadableFile('damaged', error);
  }
}
