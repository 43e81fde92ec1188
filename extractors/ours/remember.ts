/** Answers kept at a time: an index names the same bodies again and again, but not without end. */
const MOST = 50_000;

/** The answer known under a key, found and kept when it is not. */
export function remember<Key, Answer>(
  known: Map<Key, { readonly answer: Answer }>,
  key: Key,
  find: () => Answer,
): Answer {
  const before = known.get(key);
  if (before) return before.answer;
  if (known.size >= MOST) known.clear();
  const answer = find();
  known.set(key, { answer });
  return answer;
}
