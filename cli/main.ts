#!/usr/bin/env node
import { EXIT } from './cli-error.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
// A reader that closes early ("kehoach tasks | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.fault),
);

process.exitCode = await run(process.argv.slice(2), {
  terminal: processTerminal(),
  input: process.stdin,
  environment: process.env,
  signal: stop.signal,
});
