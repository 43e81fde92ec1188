/** So many answers are remembered; more different words than a long document has. */
const MOST = 20_000;

/**
 * The same function of a text, that remembers its answers: documents repeat their words. `answer` must be pure. All answers
 * are forgotten when there are too many, so that texts without end (noise of recognition) do not fill the memory.
 */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
