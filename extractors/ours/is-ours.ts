import type { Body } from '../../models/body.js';
import type { Groups, Organisation, Ours, OursWhy } from '../../models/organisation.js';
import { predecessors } from '../bodies/predecessors.js';
import { coversUs, meansOwnUnits, rankOf, type Us } from './collective.js';
import { nameKey, type PartedName, partName, samePlace, withoutOffice } from './name.js';
import { remember } from './remember.js';

/** What is asked of a task: who must act, and who says so when (YYYY-MM-DD or YYYY-MM). */
export type OursQuestion = {
  readonly bodies: readonly Pick<Body, 'name' | 'asWritten'>[];
  readonly issuer: string | null;
  readonly issuedOn: string | null;
};

/** Everything of the settings that the question needs, made ready once. */
type Ready = {
  readonly us: Us;
  readonly names: readonly PartedName[];
  readonly former: readonly { readonly name: PartedName; readonly until: string }[];
  readonly units: readonly { readonly key: string; readonly parted: PartedName }[];
  readonly groups: readonly string[];
  readonly othersGroups: readonly string[];
};

const QUANTIFIER = /^(?:(?:tat ca|toan the|toan bo) )?(?:cac|nhung) /u;
const bare = (key: string): string => withoutOffice(key).replace(QUANTIFIER, '');
/** Units that every organisation has: their name alone says nothing of whose they are. */
const COMMON_UNIT =
  /^(?:van phong|phong|thanh tra|to|doi|cong doan|chi bo|chi doan|ban giam|ban chap hanh|khoa|bo mon|hoi dong)(?!\p{L})/u;
const UNIT_OPENS =
  /^(?:cac )?(?:van phong|phong|thanh tra|trung tam|chi cuc|cong doan|chi bo|chi doan|dang uy|ban|to|doi|hoi dong|khoa|bo mon|don vi|co quan|vien|truong|benh vien|cuc|vu|tong cuc|luc luong)(?!\p{L})/u;

function makeReady(organisation: Organisation, groups: Groups, today: string): Ready {
  const names = [organisation.name, ...organisation.aliases].map((name) => partName(nameKey(name)));
  const [own = { core: '', places: [] }] = names;
  const within = organisation.within.flatMap((name) => partName(nameKey(name)).places);
  const us: Us = { ...own, around: [...own.places, ...within], key: nameKey(organisation.name) };
  const isMember = (member: string) => names.some((name) => sameBody(partName(nameKey(member)), name, us));
  const known = Object.entries(groups).map(([phrase, members]) => ({
    key: bare(nameKey(phrase)),
    ours: members.some(isMember),
  }));
  return {
    us,
    names,
    former: predecessors(organisation.name, today).map(({ name, until }) => ({ name: partName(nameKey(name)), until })),
    units: organisation.units.map((unit) => ({ key: nameKey(unit), parted: partName(nameKey(unit)) })),
    groups: [
      ...organisation.groups.map((group) => bare(nameKey(group))),
      ...known.filter(({ ours }) => ours).map(({ key }) => key),
    ],
    othersGroups: known.filter(({ ours }) => !ours).map(({ key }) => key),
  };
}

/** One body under two names: the same words, in places that agree. A bare "UBND" is every committee's. */
function sameBody(one: PartedName, other: PartedName, us: Us): boolean {
  if (one.core !== other.core || one.core === '') return false;
  if (one.places.length === 0 && /^(?:ubnd|hdnd|cong an|tram y te)$/u.test(one.core)) return other.places.length === 0;
  const [ofOne, ofOther] = [rankOf(one), rankOf(other)];
  if (ofOne !== null && ofOther !== null && ofOne !== ofOther) return false;
  return samePlace(one.places, [...other.places, ...us.around]);
}

/** Whether a document of this issuer can speak of us by a name that does not say where: not one of another province, nor of a lower level. */
function reachesUs(issuer: PartedName | null, us: Us): boolean {
  if (!issuer) return true;
  const [theirs, ours] = [rankOf(issuer), rankOf(us)];
  return samePlace(issuer.places, us.around) && (theirs === null || ours === null || theirs >= ours);
}

/** The part of a unit's name before ours: "phong ke hoach" of "phong ke hoach thuoc so cong thuong tinh lai chau"; null where ours does not end it. */
function unitBefore(key: string, ready: Ready): string | null {
  const parted = partName(key);
  for (const name of ready.names) {
    if (!parted.core.endsWith(` ${name.core}`) || !samePlace(parted.places, ready.us.around)) continue;
    if (parted.places.length === 0 && name.core === 'ubnd') continue;
    return parted.core.slice(0, -name.core.length).replace(/(?: (?:thuoc|truc thuoc|thuoc va truc thuoc|cua))? $/u, '');
  }
  return null;
}

type Context = {
  readonly issuer: PartedName | null;
  readonly own: boolean;
  readonly issuedOn: string | null;
  readonly phrase: string;
};

const FORMS: readonly (readonly [OursWhy, (key: string, ready: Ready, context: Context) => boolean])[] = [
  ['predecessor', isFormer],
  ['directly', isDirect],
  ['unit', isUnit],
  ['group', isGroup],
  ['collective', isCollective],
];

function isFormer(key: string, { former, us }: Ready, { issuedOn }: Context): boolean {
  const parted = partName(withoutOffice(key));
  return former.some(({ name, until }) => {
    const isOwnName = name.core === us.core && name.places[0]?.name === us.places[0]?.name;
    if (isOwnName && (issuedOn === null || issuedOn.slice(0, 10) > until)) return false;
    return (
      name.core === parted.core && parted.places.length === name.places.length && samePlace(parted.places, name.places)
    );
  });
}

function isDirect(key: string, { names, us }: Ready, { issuer }: Context): boolean {
  const parted = partName(withoutOffice(key));
  const placed = parted.places.some(({ name }) => name !== '');
  return names.some((name) => sameBody(parted, name, us)) && (placed || reachesUs(issuer, us));
}

function isUnit(key: string, ready: Ready, { issuer, own, phrase }: Context): boolean {
  const before = unitBefore(key, ready);
  if (before !== null && UNIT_OPENS.test(before)) return true;
  if (own && meansOwnUnits(phrase)) return true;
  const parted = partName(withoutOffice(key));
  return ready.units.some((unit) => {
    if (before !== null) return before === unit.key;
    if (!sameBody(parted, unit.parted, ready.us)) return false;
    return own || (!COMMON_UNIT.test(unit.key) && reachesUs(issuer, ready.us));
  });
}

/** What may follow the words of a group without narrowing it. */
const SAME_GROUP = /^(?:tinh|cap tinh|thuoc tinh|cua tinh|co lien quan|lien quan)$/u;
/** "các đơn vị thành viên trong Cụm", in the Cụm's own document. */
const MEMBERS = /(?:^| )(?:thanh vien|(?:trong|thuoc|cua) (?:cum|khoi))(?!\p{L})/u;

/** "các sở, ban, ngành", "Cụm Thi đua V", "các cơ quan thành viên Cụm Thi đua V": the words of a group that we belong to. */
function isGroup(key: string, { groups, us }: Ready, { issuer }: Context): boolean {
  if (!reachesUs(issuer, us)) return false;
  const words = bare(key);
  return groups.some(
    (group) =>
      words === group ||
      (words.startsWith(`${group} `) && SAME_GROUP.test(words.slice(group.length + 1))) ||
      (QUANTIFIER.test(key) && words.endsWith(` ${group}`)) ||
      (QUANTIFIER.test(key) && MEMBERS.test(words) && issuer !== null && ` ${issuer.core} `.startsWith(` ${group} `)),
  );
}

function isCollective(key: string, { us, groups, othersGroups }: Ready, { issuer, own, phrase }: Context): boolean {
  if (own || othersGroups.includes(bare(key)) || !reachesUs(issuer, us)) return false;
  // A cluster's own "các đơn vị" are its members.
  if (
    issuer &&
    /^(?:cum|khoi)(?!\p{L})/u.test(issuer.core) &&
    !groups.some((group) => ` ${issuer.core} `.startsWith(` ${group} `))
  )
    return false;
  return coversUs(phrase, us);
}

const WORDS: Readonly<Record<OursWhy, (name: string) => string>> = {
  directly: (name) => `giao đích danh: “${name}”`,
  predecessor: (name) => `giao cơ quan tiền thân: “${name}”`,
  unit: (name) => `giao đơn vị của cơ quan: “${name}”`,
  group: (name) => `qua nhóm mà cơ quan là thành viên: “${name}”`,
  collective: (name) =>
    /liên quan|hữu quan/u.test(name)
      ? `cụm từ chung “${name}” (nếu có liên quan)`
      : `cụm từ chung “${name}” gồm cả cơ quan`,
};

const ORDER: readonly OursWhy[] = ['directly', 'predecessor', 'unit', 'group', 'collective'];

/**
 * Answers for an organisation whether a task is its own, and why, in Vietnamese: the nearest reason of all its bodies; null where
 * none is. Names are compared without accents, with standard abbreviations written out and "Giám đốc", "Thủ trưởng" dropped.
 * @param today the day of the question, YYYY-MM-DD: from it follows which bodies were our predecessors
 */
export function oursReader(
  organisation: Organisation,
  groups: Groups,
  today: string,
): (question: OursQuestion) => Ours | null {
  const ready = makeReady(organisation, groups, today);
  const days = ready.former.map(({ until }) => until);
  const issuers = new Map<string | null, { readonly answer: Pick<Context, 'issuer' | 'own'> }>();
  const answers = new Map<string, { readonly answer: OursWhy | null }>();
  return ({ bodies, issuer, issuedOn }) => {
    const from = remember(issuers, issuer, () => issuerOf(issuer, ready));
    // Of the document's day only this matters: before which of our predecessors' last days it lies.
    const era = issuedOn === null ? '' : days.filter((until) => issuedOn.slice(0, 10) <= until).length;
    const found = bodies.flatMap((body): Ours[] => {
      const key = JSON.stringify([issuer, era, body.name, body.asWritten]);
      const why = remember(answers, key, () => whyOf(body, ready, { ...from, issuedOn }));
      return why ? [{ why, words: WORDS[why](body.name) }] : [];
    });
    return found.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why))[0] ?? null;
  };
}

function issuerOf(name: string | null, ready: Ready): Pick<Context, 'issuer' | 'own'> {
  const issuer = name === null ? null : partName(nameKey(name));
  return { issuer, own: issuer !== null && ready.names.some((ours) => sameBody(issuer, ours, ready.us)) };
}

function whyOf(
  { name, asWritten }: OursQuestion['bodies'][number],
  ready: Ready,
  context: Omit<Context, 'phrase'>,
): OursWhy | null {
  for (const [why, holds] of FORMS) {
    // The resolved name says more than the words: only a name that it leaves open is asked as written too.
    for (const phrase of name === asWritten ? [name] : [name, asWritten])
      if ((phrase === name || isAlias(phrase, name)) && holds(nameKey(phrase), ready, { ...context, phrase }))
        return why;
  }
  return null;
}

/** "SCT" for a resolved "Sở Công Thương tỉnh X": letters that no completion holds. */
const isAlias = (written: string, name: string): boolean => !nameKey(name).includes(nameKey(written));
