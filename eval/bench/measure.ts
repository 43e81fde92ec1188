/** One line of the bench: what was measured, the figure with its unit, and what it should be. */
export type Line = { readonly what: string; readonly figure: string; readonly target: string };

/** Wall-clock seconds that a task takes. */
export async function seconds(task: () => unknown): Promise<number> {
  const started = performance.now();
  await task();
  return (performance.now() - started) / 1000;
}

/** Median wall-clock seconds of several runs. */
export async function medianSeconds(runs: number, task: () => unknown): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < runs; i++) all.push(await seconds(task));
  return all.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** CPU seconds of this process, its threads included, that a task takes. */
export async function cpuSeconds(task: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** The lines as a table for a terminal. */
export function printTable(lines: readonly Line[]): string {
  const width = (column: keyof Line) => Math.max(...lines.map((line) => line[column].length));
  const [what, figure] = [width('what'), width('figure')];
  return lines
    .map((line) => `${line.what.padEnd(what)}  ${line.figure.padStart(figure)}  ${line.target}`.trimEnd())
    .join('\n');
}
