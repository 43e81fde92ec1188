import { IDENTITY_FIELDS, type IdentityField, type Tally } from './compare.js';

export const FIELDS = ['task', 'lead', 'coordinating', 'deadline', 'record', ...IDENTITY_FIELDS] as const;
export type Field = (typeof FIELDS)[number];

/** What is counted beside the fields. */
export type Count =
  | 'deadlinesCompared'
  | 'deadlinesRight'
  | 'scheduled'
  | 'scheduledRight'
  | 'undated'
  | 'falseDeadlines'
  | 'general'
  | 'generalShown'
  | 'identity'
  | 'identityRight';

/** Nothing counted. */
export const NONE: Tally = { gold: 0, out: 0, hits: 0 };

/** The sum of tallies. */
export function sum(all: readonly Tally[]): Tally {
  return all.reduce((a, b) => ({ gold: a.gold + b.gold, out: a.out + b.out, hits: a.hits + b.hits }), NONE);
}

/** A value for each field, by name. */
export function eachField<T>(value: (field: Field) => T): Record<Field, T> {
  return {
    task: value('task'),
    lead: value('lead'),
    coordinating: value('coordinating'),
    deadline: value('deadline'),
    record: value('record'),
    ...eachIdentity(value),
  };
}

/** A value for each field of the identity, by name. */
export function eachIdentity<T>(value: (field: IdentityField) => T): Record<IdentityField, T> {
  return {
    number: value('number'),
    symbol: value('symbol'),
    issuedOn: value('issuedOn'),
    place: value('place'),
    type: value('type'),
    issuer: value('issuer'),
    parentBody: value('parentBody'),
    subject: value('subject'),
    signer: value('signer'),
  };
}

/** A value for each count, by name. */
export function eachCount<T>(value: (name: Count) => T): Record<Count, T> {
  return {
    deadlinesCompared: value('deadlinesCompared'),
    deadlinesRight: value('deadlinesRight'),
    scheduled: value('scheduled'),
    scheduledRight: value('scheduledRight'),
    undated: value('undated'),
    falseDeadlines: value('falseDeadlines'),
    general: value('general'),
    generalShown: value('generalShown'),
    identity: value('identity'),
    identityRight: value('identityRight'),
  };
}
