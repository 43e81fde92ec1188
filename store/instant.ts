/** An instant as the index keeps it: ISO 8601 UTC, whole seconds. */
export const wholeSeconds = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
