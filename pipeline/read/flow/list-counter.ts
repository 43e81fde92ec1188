import type { Level, List } from './lists.js';
import { bulletText, formatNumber } from './number-format.js';

/** Counts the paragraphs of each list in document order and gives each its printed number. */
export type ListCounter = (list: List, at: number) => string;

/** Levels that Word has, counted from 0. */
const LEVELS = 9;

/** A counter for one story of a document (body, a header, …). Lists of one abstract list count on together, as in Word. */
export function countLists(): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Map<List, Set<number>>();
  return (list, at) => {
    const level = list.levels.get(at);
    if (level === undefined) return '';
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
    const seen = begun.get(list) ?? new Set<number>();
    begun.set(list, seen);
    const restart = seen.has(at) ? undefined : list.startOverrides.get(at);
    seen.add(at);
    const last = count[at];
    count[at] = restart ?? (last === undefined ? level.start : last + 1);
    restartDeeper(list, at, count);
    return label(list, level, count);
  };
}

function restartDeeper(list: List, at: number, count: (number | undefined)[]): void {
  for (let deeper = at + 1; deeper < LEVELS; deeper += 1) {
    const restart = list.levels.get(deeper)?.restart ?? null;
    if (restart === null || at < restart) count[deeper] = undefined;
  }
}

function label(list: List, level: Level, count: readonly (number | undefined)[]): string {
  if (level.format === 'none') return level.text.replace(/%[1-9]/gu, '');
  if (level.format === 'bullet') return bulletText(level.text);
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = list.levels.get(index);
    const value = count[index] ?? other?.start ?? 1;
    return formatNumber(value, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
  });
}
