/** Deadlines: what a phrase states, where running text states one, and what is odd about it. */
export { checkDeadline } from './check-deadline.js';
export type { DeadlineContext } from './context.js';
export { type DeadlineMention, findDeadlines } from './find-deadlines.js';
export { readDeadline } from './read-deadline.js';
