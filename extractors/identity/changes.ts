import type { Paragraph } from '../../models/block.js';
import type { Change } from '../../models/document.js';
import { TYPE_PATTERN } from './document-types.js';
import { NEXT_SENTENCE, readCitation } from './legal-bases.js';

type Verb = { readonly relation: Change['relation']; readonly words: string };

/** What a document may do to another. */
const VERBS: readonly Verb[] = [
  { relation: 'amends', words: 'sửa đổi(?:\\s*(?:,|và)\\s*bổ sung)?|điều chỉnh(?:\\s*(?:,|và)\\s*bổ sung)?|bổ sung' },
  { relation: 'replaces', words: 'thay thế' },
  { relation: 'abolishes', words: 'bãi bỏ|hủy bỏ' },
];

/** The words from the verb to the number: "(một số nội dung) Kế hoạch số 12/KH-UBND ngày …", nothing that ends a clause between. */
const NAMED = `(?:${TYPE_PATTERN})\\s*:?\\s+(?:liên tịch\\s+)?số\\s*:?\\s*(?=\\d)`;
const OBJECT = `(?<part>(?:[^.;:]|\\d\\.){0,150}?)(?<!\\p{L})${NAMED}`;
/** "Kế hoạch này thay thế …", "… có hiệu lực kể từ ngày ký và thay thế …". */
const THIS = `(?<!\\p{L})(?:${TYPE_PATTERN}|Văn bản)\\s+này\\s+(?:(?:có hiệu lực|được thực hiện)[^.;:]{0,60}?(?:,|;|và)\\s+)?`;
/** "Điều 1. Bãi bỏ …": an article of a decision. The numbered lines of a plan say what is to be done later. */
const ARTICLE = '^Điều\\s+\\d+\\s*[.:]\\s*';
const SUBJECT = '^(?:(?:V/v|Về việc|Về)\\s+)?';

const forms = (opening: string) =>
  VERBS.map(({ relation, words }) => ({
    relation,
    pattern: new RegExp(`${opening}(?:${words})(?!\\p{L})${OBJECT}`, 'iu'),
  }));
const IN_SUBJECT = forms(SUBJECT);
const OPENINGS = [THIS, ARTICLE];
const IN_BODY = OPENINGS.flatMap(forms);

/** "Điều 1. Bãi bỏ các văn bản sau đây:", with one of them on each line below. */
const LISTS = OPENINGS.flatMap((opening) =>
  VERBS.map(({ relation, words }) => ({
    relation,
    pattern: new RegExp(`${opening}(?:${words})(?!\\p{L})(?<part>[^.;:]{0,150}):$`, 'iu'),
  })),
);
/** "1. Quyết định số 45/QĐ-SNV …;", "- Kế hoạch số 12/KH-UBND …". */
const LISTED = new RegExp(`^(?:[-+*•]|\\d{1,2}[.)]|\\p{Ll}[.)])?\\s*${NAMED}`, 'iu');

/** ", số 46/QĐ-SNV", "; Quyết định số 47/QĐ-SNV", " và 48/QĐ-SNV": where the name of the next document begins. */
const NEXT = new RegExp(
  `(?:\\s*(?<mark>[,;])\\s*(?:và\\s+)?|\\s+và\\s+)(?:${NAMED}|(?:số\\s*:?\\s*)?(?=\\d{1,5}\\p{Ll}?\\s*[/-]))`,
  'giu',
);

/** "toàn bộ Quyết định số …": the whole of it. Any other words name a part of it: "điểm a khoản 2 Điều 1 Quyết định số …". */
const WHOLE =
  /^\s*(?:(?:toàn bộ|các|những|nội dung)\s*){0,2}(?:(?:văn bản|quyết định|kế hoạch)\s*(?:sau(?: đây)?|dưới đây)?)?$/iu;

/** Words after the name of the document. */
const AFTER = /(?:;|\s+như sau).*$/su;

/**
 * The documents that this one amends, replaces or abolishes, as its subject and its own articles say. Names of laws
 * ("Luật sửa đổi, bổ sung một số điều của …"), legal bases and duties to amend something are none. Abolishing or replacing
 * a part of a document amends it.
 */
export function readChanges(subject: string | null, body: readonly Paragraph[]): Change[] {
  const lines = body.map(({ text }) => text);
  const found = [
    ...readIn(subject ?? '', IN_SUBJECT),
    ...lines.flatMap((text, index) => [...readIn(text, IN_BODY), ...readList(text, lines.slice(index + 1))]),
  ];
  return found.filter(({ number }, index) => found.findIndex((other) => other.number === number) === index);
}

function readIn(text: string, patterns: typeof IN_BODY): Change[] {
  return patterns.flatMap(({ relation, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    return readNames(text.slice(match.index + match[0].length), relationOf(relation, match));
  });
}

/** The documents named on the lines below a line that ends with a colon. */
function readList(opening: string, below: readonly string[]): Change[] {
  const [list] = LISTS.flatMap(({ relation, pattern }) => {
    const match = pattern.exec(opening);
    return match ? [relationOf(relation, match)] : [];
  });
  if (list === undefined) return [];
  const end = below.findIndex((text) => !LISTED.test(text));
  const named = below.slice(0, end === -1 ? undefined : end);
  return named.flatMap((text) => readNames(text.replace(LISTED, ''), list));
}

const relationOf = (relation: Change['relation'], { groups }: RegExpExecArray): Change['relation'] =>
  WHOLE.test(groups?.['part'] ?? '') ? relation : 'amends';

/** "45/QĐ-SNV ngày 12/3/2025, số 46/QĐ-SNV và Quyết định số 47/QĐ-SNV của Sở Nội vụ …": an issuer named once is that of those before it too. */
function readNames(text: string, relation: Change['relation']): Change[] {
  const changes: Change[] = [];
  for (const name of namesIn(text.replace(NEXT_SENTENCE, '')).reverse()) {
    const { number, date, issuer } = readCitation(name);
    if (number === null || !name.replace(/\s/gu, '').startsWith(number)) continue;
    changes.unshift({ relation, number, date, issuer: issuer ?? changes[0]?.issuer ?? null });
  }
  return changes;
}

/** The names one after another. A number inside a title ("… về việc sửa đổi Quyết định số 44/QĐ-SNV và …") and what follows it belong to the title, up to a semicolon. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let start = 0;
  for (const { index, 0: words, groups } of text.matchAll(NEXT)) {
    const name = text.slice(start, index);
    if (AFTER.test(name)) break;
    if (groups?.['mark'] !== ';' && citesAnother(name)) continue;
    names.push(name);
    start = index + words.length;
  }
  return [...names, text.slice(start).replace(AFTER, '')];
}

const citesAnother = (name: string): boolean => readCitation(name.replace(/^\S+/u, '')).number !== null;
