import type { Body } from '../../models/body.js';
import type { Identity } from '../../models/document.js';
import type { ExtractedTask } from '../../models/task.js';
import { resolveBody } from '../bodies/index.js';
import { checkDeadline, type DeadlineContext } from '../deadlines/index.js';
import { stableId } from '../text/stable-id.js';
import { confidenceOf } from './confidence.js';
import type { Draft, Named } from './draft.js';
import { linkAnnex } from './link-annex.js';
import { placesOf, recognitionOf, textOf } from './slice.js';

/** What the document says of names: who issued it, its abbreviations, its roles. */
export type Names = {
  readonly identity: Identity;
  readonly definitions: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
};

/** Turns drafts into tasks: names resolved, places, confidence, flags and ids given. */
export function finishTasks(drafts: readonly Draft[], names: Names, when: DeadlineContext): ExtractedTask[] {
  const taken = new Map<string, number>();
  const tasks = drafts.map((draft) => {
    const key = stableId(draft.path);
    const n = (taken.get(key) ?? 0) + 1;
    taken.set(key, n);
    return finish(draft, n > 1 ? stableId([...draft.path, String(n)]) : key, names, when);
  });
  return linkAnnex(tasks);
}

function finish(draft: Draft, id: string, names: Names, when: DeadlineContext): ExtractedTask {
  const source = (named: readonly Named[]) => named.map((n) => n.source);
  const flags = flagsOf(draft, when);
  return {
    id,
    class: draft.class,
    layout: draft.layout,
    ordinal: draft.ordinal,
    section: [...draft.section],
    text: draft.text.map(textOf).join(' '),
    parts: [...draft.parts],
    lead: bodiesOf(draft.lead, names),
    coordinating: bodiesOf(draft.coordinating, names),
    deadline: draft.deadline?.deadline ?? null,
    product: draft.product ? textOf(draft.product) : null,
    reportTo: bodiesOf(draft.reportTo ? [draft.reportTo] : [], names)[0] ?? null,
    repeats: null,
    evidence: {
      text: placesOf(draft.text),
      lead: placesOf(source(draft.lead)),
      coordinating: placesOf(source(draft.coordinating)),
      deadline: draft.deadline ? placesOf([draft.deadline.source]) : [],
    },
    confidence: confidenceOf(draft, flags),
    flags,
  };
}

const bodiesOf = (named: readonly Named[], { identity, definitions, roles }: Names): Body[] =>
  named.map(({ mention }) =>
    resolveBody(mention, {
      issuer: identity.issuer,
      parentBody: identity.parentBody,
      place: identity.place,
      definitions,
      roles,
    }),
  );

function flagsOf(draft: Draft, when: DeadlineContext): string[] {
  const flags = [...draft.flags];
  if (draft.class === 'obligation' && draft.lead.length === 0) flags.push('lead-missing');
  if (draft.deadline)
    flags.push(...checkDeadline(draft.deadline.deadline, { ...when, sectionPeriod: sectionOf(draft) }));
  const recognised = recognitionOf(draft.text);
  if (recognised !== null && recognised < 0.7) flags.push('low-recognition');
  return [...new Set(flags)];
}

/** The heading's period, for a deadline that the duty states itself. */
function sectionOf({ deadline, period }: Draft): { start: string; due: string } | null {
  const { start, due } = period?.deadline ?? {};
  return deadline?.inherited === false && start && due ? { start, due } : null;
}
