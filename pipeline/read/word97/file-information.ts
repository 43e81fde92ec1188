import { UnreadableFile } from '../unreadable.js';

/** Where in the file what is (MS-DOC 2.5, the "FIB"): lengths of the stories in characters, and byte ranges in the table stream. */
export type FileInformation = {
  readonly tableStream: '0Table' | '1Table';
  /** Lengths of the stories, which follow each other in this order. */
  readonly lengths: Readonly<Record<StoryName, number>>;
  /** A structure of the table stream; empty when the document has none. */
  readonly find: (structure: keyof typeof STRUCTURES, table: Buffer) => Buffer;
};

/** MS-DOC 2.5.4 FibRgLw97: offset of each story's length, in the order of the stories. */
const STORIES = { body: 0x4c, footnotes: 0x50, headers: 0x54, comments: 0x5c, endnotes: 0x60, boxes: 0x64 } as const;
export type StoryName = keyof typeof STORIES;

/** MS-DOC 2.5.6 FibRgFcLcb97: offset of the position and length of each structure. */
const STRUCTURES = {
  styles: 0xa2,
  headerStories: 0xf2,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  fonts: 0x112,
  pieces: 0x1a2,
  lists: 0x2e2,
  listOverrides: 0x2ea,
} as const;

/** nFib of Word 97; older files are laid out in another way. */
const WORD_97 = 0xc1;

/** Reads the head of the WordDocument stream. Throws `UnreadableFile` for encrypted files and those of Word 95 and older. */
export function readFileInformation(document: Buffer): FileInformation {
  if (document.length < 0x300 || document.readUInt16LE(0) !== 0xa5ec) throw new UnreadableFile('unsupported-format');
  if (document.readUInt16LE(2) < WORD_97) throw new UnreadableFile('unsupported-format');
  const flags = document.readUInt16LE(0x0a);
  if ((flags & 0x0100) !== 0) throw new UnreadableFile('password-protected');
  const length = (at: number) => Math.max(0, document.readInt32LE(at));
  return {
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    lengths: {
      body: length(STORIES.body),
      footnotes: length(STORIES.footnotes),
      headers: length(STORIES.headers),
      comments: length(STORIES.comments),
      endnotes: length(STORIES.endnotes),
      boxes: length(STORIES.boxes),
    },
    find: (structure, table) => {
      const start = document.readUInt32LE(STRUCTURES[structure]);
      const size = document.readUInt32LE(STRUCTURES[structure] + 4);
      // The levels of lists stand after the counted part of their structure.
      return table.subarray(start, structure === 'lists' && size > 0 ? table.length : start + size);
    },
  };
}
