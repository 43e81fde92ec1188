/** Exit codes, documented in `kehoach --help`. */
export const EXIT = { ok: 0, fault: 1, usage: 2, unreadable: 3, notFound: 4, interrupted: 130 } as const;

/** A failure that the user can act on: Vietnamese words, an exit code, no stack trace. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
