/**
 * Responsible bodies: who is named, who leads, who coordinates. From the ground up:
 *   data/      the tables: heads, fields, common nouns, offices, verbs, provinces, ministries, abbreviations
 *   view       the text as it is matched (same offsets); lexicon: the tables as patterns
 *   names, qualifiers, group, shared-head → phrase   one body or one collective phrase at an offset
 *   row        bodies one after another in running text; cues: the words that give them a role
 *   the functions below, each in the file of its name; resolve-body and successors need the gazetteer (compromise)
 */
export { readDefinitions } from './definitions.js';
export { type Assignment, findActingSubjects, findActors } from './find-actors.js';
export { findBodies } from './find-bodies.js';
export { hasAct, opensWithAct } from './has-act.js';
export type { BodyMention } from './mention.js';
export { parseAssignment } from './parse-assignment.js';
export { type Predecessor, predecessors } from './predecessors.js';
export { readBodyHeading } from './read-body-heading.js';
export { type BodyContext, resolveBody } from './resolve-body.js';
export { splitBodyList } from './split-body-list.js';
export { succession } from './successors.js';
