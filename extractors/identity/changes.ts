import type { Paragraph } from '../../models/block.js';
import type { Change } from '../../models/document.js';
import { TYPE_PATTERN } from './document-types.js';
import { readCitation } from './legal-bases.js';

type Verb = { readonly relation: Change['relation']; readonly words: string };

/** What a document may do to another. */
const VERBS: readonly Verb[] = [
  { relation: 'amends', words: 'sửa đổi(?:\\s*(?:,|và)\\s*bổ sung)?|điều chỉnh(?:\\s*(?:,|và)\\s*bổ sung)?|bổ sung' },
  { relation: 'replaces', words: 'thay thế' },
  { relation: 'abolishes', words: 'bãi bỏ|hủy bỏ' },
];

/** The words from the verb to the number: "(một số nội dung) Kế hoạch số 12/KH-UBND ngày …", nothing that ends a clause between. */
const OBJECT = `(?<part>(?:[^.;:]|\\d\\.){0,150}?)(?<!\\p{L})(?:${TYPE_PATTERN})\\s+(?:liên tịch\\s+)?số\\s*:?\\s*(?=\\d)`;
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
const IN_BODY = [...forms(THIS), ...forms(ARTICLE)];

/** "toàn bộ Quyết định số …": the whole of it. Any other words name a part of it: "điểm a khoản 2 Điều 1 Quyết định số …". */
const WHOLE = /^\s*(?:(?:toàn bộ|các|những|nội dung)\s*)?$/iu;

/** Words after the name of the document. */
const AFTER = /(?:;|\s+như sau).*$/su;

/**
 * The documents that this one amends, replaces or abolishes, as its subject and its own articles say. Names of laws
 * ("Luật sửa đổi, bổ sung một số điều của …"), legal bases and duties to amend something are none. Abolishing or replacing
 * a part of a document amends it.
 */
export function readChanges(subject: string | null, body: readonly Paragraph[]): Change[] {
  const found = [...readIn(subject ?? '', IN_SUBJECT), ...body.flatMap(({ text }) => readIn(text, IN_BODY))];
  return found.filter(({ number }, index) => found.findIndex((other) => other.number === number) === index);
}

function readIn(text: string, patterns: typeof IN_BODY): Change[] {
  return patterns.flatMap(({ relation, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const named = text.slice(match.index + match[0].length).replace(AFTER, '');
    const { number, date, issuer } = readCitation(named);
    const isWhole = WHOLE.test(match.groups?.['part'] ?? '');
    return number === null || !named.replace(/\s/gu, '').startsWith(number)
      ? []
      : [{ relation: isWhole ? relation : 'amends', number, date, issuer }];
  });
}
