import { fold, normalize } from '../extractors/text/normalize.js';
import type { Identity } from '../models/document.js';
import type { Fingerprint } from '../models/fingerprint.js';
import type { ExtractedTask } from '../models/task.js';
import { alignTasks } from './align-tasks.js';
import { documentKey, numberKey } from './document-identity.js';
import { figuresAlike, textAlike } from './likeness.js';
import { bodyKey } from './search-terms.js';
import { similarity, wordBag } from './text-similarity.js';

/** What a document is compared by: as its shown version reads, and the fingerprints of all its versions. */
export interface Compared {
  readonly document: Identity;
  readonly tasks: readonly ExtractedTask[];
  readonly fingerprints: readonly Fingerprint[];
}

export type Verdict = 'same' | 'unsure' | 'different';

/** With less text in common two files are two documents, whatever else they share. Measured: docs/decisions/versions.md. */
export const MAY_BE_ONE = 0.5;
/** With so much text in common, figures included, and everything else agreeing, they are one. */
const SURELY_ONE = 0.8;
const SAME_FIGURES = 0.9;
const SAME_TASKS = 0.9;
/** Words that two readings of one task share at least. */
const SAME_TASK = 0.8;

/**
 * Whether two files are forms of one document. The same issuer, number and year: surely. Else a number, issuer, year or type
 * that both state and that differs, other figures in the subject, or deadlines in other years make them two, however alike
 * their texts are: offices write a new plan from last year's.
 */
export function compareDocuments(a: Compared, b: Compared): Verdict {
  if (sameKey(a.document, b.document)) return 'same';
  if (contradict(a.document, b.document) || dueInOtherYears(a.tasks, b.tasks)) return 'different';
  const [nearest] = a.fingerprints
    .flatMap((one) =>
      b.fingerprints.map((other) => ({ text: textAlike(one, other), figures: figuresAlike(one, other) })),
    )
    .sort((one, other) => other.text - one.text);
  if (nearest === undefined || nearest.text < MAY_BE_ONE) return 'different';
  if (a.document.number !== null && b.document.number !== null) return 'same';
  const isSure =
    nearest.text >= SURELY_ONE &&
    nearest.figures >= SAME_FIGURES &&
    AGREEING.every((agree) => agree(a.document, b.document)) &&
    tasksAgree(a.tasks, b.tasks);
  return isSure ? 'same' : 'unsure';
}

type Agree = (a: Identity, b: Identity) => boolean;

/** Whether both state something and it differs. */
const differ = <Value>(a: Value | null, b: Value | null, same: (a: Value, b: Value) => boolean): boolean =>
  a !== null && b !== null && !same(a, b);

const equalBy =
  (key: (value: string) => string) =>
  (a: string, b: string): boolean =>
    key(a) === key(b);
const words = (text: string): string =>
  fold(normalize(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What no two forms of one document can differ in. */
const CONTRADICTIONS: readonly Agree[] = [
  (a, b) => differ(a.number, b.number, equalBy(numberKey)),
  (a, b) => differ(a.issuer, b.issuer, sameOffice),
  (a, b) =>
    differ(
      a.issuedOn,
      b.issuedOn,
      equalBy((day) => day.slice(0, 'YYYY'.length)),
    ),
  (a, b) => differ(a.type, b.type, equalBy(words)),
  (a, b) => differ(a.subject, b.subject, sameFigures),
];

/** Whether what the two state shows that they are two documents. */
export const contradict: Agree = (a, b) => !sameKey(a, b) && CONTRADICTIONS.some((found) => found(a, b));

/** Issuer, number and year name one document, whatever else a reading of it got wrong. */
function sameKey(a: Identity, b: Identity): boolean {
  const key = documentKey(a);
  return key !== null && key === documentKey(b);
}

/** "Sở Công Thương" may be "Sở Công Thương tỉnh Gia Lai", named in short. */
function sameOffice(a: string, b: string): boolean {
  const [one, other] = [bodyKey(a), bodyKey(b)];
  return one.startsWith(other) || other.startsWith(one);
}

/** "… quý I năm 2026" and "… quý II năm 2026" are two; where one names fewer, its subject may have been cut short. */
function sameFigures(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.match(/\d+|(?<!\p{L})[IVX]+(?!\p{L})/gu) ?? []);
  const left = (from: readonly string[] = [], taken: readonly string[] = []): boolean =>
    from.some((figure) => !taken.includes(figure));
  return !left(one, other) || !left(other, one);
}

/** Last year's plan and this year's may state their year nowhere but in their deadlines. */
function dueInOtherYears(a: readonly ExtractedTask[], b: readonly ExtractedTask[]): boolean {
  const [one, other] = [a, b].map(
    (tasks) => new Set(tasks.flatMap(({ deadline }) => deadline?.due?.slice(0, 4) ?? [])),
  );
  if (!one?.size || !other?.size) return false;
  return [...one].every((year) => !other.has(year));
}

/** What must agree before nobody is asked. */
const AGREEING: readonly Agree[] = [
  (a, b) => a.issuer !== null && b.issuer !== null && bodyKey(a.issuer) === bodyKey(b.issuer),
  (a, b) => a.subject !== null && b.subject !== null && words(a.subject) === words(b.subject),
  (a, b) => a.type === b.type,
  (a, b) => !differ(a.parentBody, b.parentBody, equalBy(bodyKey)),
  (a, b) => !differ(a.place, b.place, equalBy(words)),
  (a, b) => !differ(a.symbol, b.symbol, equalBy(numberKey)),
  (a, b) => !differ(a.signer?.name ?? null, b.signer?.name ?? null, equalBy(words)),
  (a, b) => !differ(a.issuedOn, b.issuedOn, (day, other) => day.startsWith(other) || other.startsWith(day)),
];

/** Nearly every task of one is a task of the other, with the same lead bodies and last day. Without tasks nothing is shown. */
function tasksAgree(a: readonly ExtractedTask[], b: readonly ExtractedTask[]): boolean {
  const agreeing = alignTasks(a, b).filter(({ before, after }) => {
    const [one, other] = [a[before], b[after]];
    return one !== undefined && other !== undefined && sameTask(one, other);
  });
  return agreeing.length > 0 && agreeing.length >= SAME_TASKS * Math.max(a.length, b.length);
}

function sameTask(a: ExtractedTask, b: ExtractedTask): boolean {
  const leads = ({ lead }: ExtractedTask): string => lead.map(({ name }) => bodyKey(name)).join();
  return (
    (a.deadline?.due ?? null) === (b.deadline?.due ?? null) &&
    leads(a) === leads(b) &&
    similarity(wordBag(a.text), wordBag(b.text)) >= SAME_TASK
  );
}
