/** Why a file can't be read. Stable: stored in the index and shown by the API. */
export type UnreadableCode =
  | 'empty'
  | 'not-a-document'
  | 'password'
  | 'damaged'
  | 'too-large'
  | 'no-pages'
  | 'unsupported';

/**
 * A file that can't be read. `message` is for a person: plain Vietnamese, what is wrong and what to do next;
 * `cause` is the error of the library that gave up, where there was one.
 */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'UnreadableFile';
    this.code = code;
  }
}
