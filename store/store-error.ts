/** Why the index refused: stable codes for programs, the message in Vietnamese for the person at the screen. */
export type StoreErrorCode =
  | 'missing'
  | 'no-document'
  | 'not-a-database'
  | 'not-an-index'
  | 'newer'
  | 'older'
  | 'ambiguous'
  | 'exists'
  | 'only-version'
  | 'unread'
  | 'no-organisation';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
