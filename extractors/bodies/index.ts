export { readDefinitions } from './definitions.js';
export { type Assignment, findActingSubjects, findActors } from './find-actors.js';
export { findBodies } from './find-bodies.js';
export type { BodyMention } from './mention.js';
export { parseAssignment } from './parse-assignment.js';
export { readBodyHeading } from './read-body-heading.js';
export { type BodyContext, resolveBody } from './resolve-body.js';
export { splitBodyList } from './split-body-list.js';
export { succession } from './successors.js';
