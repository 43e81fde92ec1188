/** How many letters of a text were read wrong: errors and letters in all. */
export type CharacterErrors = { readonly errors: number; readonly characters: number };

/**
 * Letters wrong, missing or added in what was read, whatever the order of the words: each word not read as it is printed
 * is compared with the likest word that is not printed.
 */
export function characterErrors(printed: readonly string[], read: readonly string[]): CharacterErrors {
  const added = without(read, printed);
  let errors = 0;
  for (const word of without(printed, read)) {
    const distances = added.map((other) => distance(word, other));
    const least = Math.min(word.length, ...distances);
    errors += least;
    const at = distances.indexOf(least);
    if (at >= 0) added.splice(at, 1);
  }
  const characters = printed.reduce((sum, { length }) => sum + length, 0);
  return { errors: errors + added.reduce((sum, { length }) => sum + length, 0), characters };
}

/** The words of a list that another lacks, each as often as it lacks it. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return words.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

/** Levenshtein's distance: letters to change, add or leave out. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
