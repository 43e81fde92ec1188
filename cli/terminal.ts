import Table from 'cli-table3';

/** Where a command writes and what kind of terminal that is. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Replaces the last progress line; nothing when standard error is no terminal. */
  readonly progress: (text: string) => void;
  readonly columns: number;
  readonly colour: boolean;
};

/** The process's own terminal. Colours only where standard output is a terminal and NO_COLOR is not set. */
export function processTerminal(): Terminal {
  const live = process.stderr.isTTY === true;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(`${live ? '\r\u001B[K' : ''}${text}`),
    progress: (text) => void (live && process.stderr.write(`\r\u001B[K${text}`)),
    columns: process.stdout.columns ?? 120,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  };
}

/** A table for people: words wrapped to the terminal's width; `shares` are the columns' relative widths. */
export function renderTable(
  terminal: Terminal,
  head: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const room = Math.max(60, Math.min(terminal.columns, 200)) - head.length - 1;
  const total = shares.reduce((a, b) => a + b, 0);
  const table = new Table({
    head: [...head],
    colWidths: shares.map((share) => Math.max(6, Math.floor((room * share) / total))),
    wordWrap: true,
    style: terminal.colour ? { head: ['bold'], border: ['gray'] } : { head: [], border: [] },
  });
  for (const row of rows) table.push([...row]);
  return `${table.toString()}\n`;
}
