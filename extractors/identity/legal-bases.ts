import type { Paragraph } from '../../models/block.js';
import type { LegalBasis } from '../../models/document.js';
import { TYPE_PATTERN } from './document-types.js';
import { preambleEnd, readEnactingClause } from './enacting.js';

/** "Căn cứ …", "Thực hiện …", "Theo …", "Xét đề nghị …": how a basis opens. */
const OPENS = /^[-+*\s]*(?:căn cứ|thực hiện|thi hành|theo(?! dõi)|xét|tiếp theo|trên cơ sở|phúc đáp)(?!\p{L})/iu;

/** Words for texts that are cited; a basis names one. */
const CITED = new RegExp(
  `(?<!\\p{L})(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Lệnh|Công văn|Văn bản|Điều lệ|${TYPE_PATTERN})(?!\\p{L})`,
  'iu',
);
/** "…; Quyết định số 310/QĐ-BCT …", "… và Thông tư số 09/2013/TT-BXD …": where the next basis of one paragraph begins. */
const NEXT_BASIS = new RegExp(
  `;\\s+(?:và\\s+)?(?=(?:Luật|Bộ luật|Pháp lệnh|Công văn|Văn bản|${TYPE_PATTERN})(?!\\p{L}))|` +
    `;\\s+(?=(?:Căn cứ|Xét|Theo đề nghị)\\s)|` +
    `\\s+và\\s+(?=(?:Công văn|Văn bản|${TYPE_PATTERN})\\s+số\\s+\\d)`,
  'u',
);

const NUMBER =
  /(?<![\d/])(?<number>\d{1,5}[a-z]?\s*(?:\/\s*(?:19|20)\d\d)?\s*[/-]\s*(?:[A-ZĐ][A-Za-zĐđ]{0,9}(?:\s?[-&]\s?[A-ZĐ][A-ZĐa-z0-9&]*)+|[A-ZĐ]{2,4}\/T[WU]|QH\d{2}))(?![A-Za-zÀ-ỹ])/u;
const DATE =
  /ngày\s*(?<d>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<m>\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?<y>(?:19|20)\d\d)(?!\d)/iu;
/** Where the name of an issuer ends: at the subject of the cited text, or at a stop. */
const NAME_END =
  '(?=\\s*(?:[,;:.(“"]|$)|\\s+(?:về|v/v|quy định|ban hành|hướng dẫn|phê duyệt|công nhận|sửa đổi|bổ sung|tại|cho|bãi bỏ|phát động|triển khai|thực hiện|thành lập|công bố|quyết định|đề nghị|kết luận|tổng kết|thông báo|năm)(?!\\p{L}))';
/** "… ngày 17/02/2023 của Bộ Công Thương về việc …": the issuer stands right after number and date. */
const ISSUER = new RegExp(`^(?:,?\\s*ngày\\s+[\\d/.-]+)?,?\\s*của\\s+(?<issuer>\\p{Lu}.*?)${NAME_END}`, 'u');
/** "Chỉ thị của Bộ Công Thương về …": a text cited without number. */
const UNNUMBERED = new RegExp(
  `^(?:\\p{L}+\\s+){0,3}?(?:${TYPE_PATTERN}|Công văn|Văn bản)\\s+của\\s+(?<issuer>\\p{Lu}.*?)${NAME_END}`,
  'u',
);
/** "Xét đề nghị của Sở Nội vụ tại Tờ trình số …": who asked issued the cited text. */
const ASKED = /(?:đề nghị|ý kiến|báo cáo)\s+của\s+(?<issuer>\p{Lu}[^,;:]*?)\s+tại\s/u;

/** A new sentence after the basis ("… của Bộ Xây dựng. Đến nay, …"); "TP. Hồ Chí Minh" is none. */
export const NEXT_SENTENCE = /(?<!(?<!\p{L})(?:TP|Tp|TT|TX|P|Q|H))\.\s+(?=\p{Lu}).*$/u;
/** "…; để thực hiện thắng lợi …, …": why, no part of what is cited. */
const PURPOSE = /[,;]\s+(?:để|nhằm)(?!\p{L}).*$/iu;

/** The words of a basis in the paragraph that also enacts: without the issuer's own clause. */
const beforeEnacting = (text: string): string => {
  const { start } = readEnactingClause(text);
  return start === null || start === 0 ? text : text.slice(0, start).replace(PURPOSE, '');
};

function dateOf(text: string): string | null {
  const { d, m, y } = DATE.exec(text)?.groups ?? {};
  const [day, month, year] = [Number(d), Number(m), Number(y)];
  if (!day || !month || !year || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function issuerOf(text: string): string | null {
  const cited = DATE.exec(text) ?? NUMBER.exec(text);
  const after = cited ? ISSUER.exec(text.slice(cited.index + cited[0].length)) : UNNUMBERED.exec(text);
  const { issuer } = after?.groups ?? ASKED.exec(text)?.groups ?? {};
  return issuer?.trim() ?? null;
}

/** Number, date and issuer of the text that the words cite first, where stated. */
export function readCitation(text: string): LegalBasis {
  const { number } = NUMBER.exec(text)?.groups ?? {};
  return { text, number: number?.replace(/\s/gu, '') ?? null, date: dateOf(text), issuer: issuerOf(text) };
}

/**
 * Căn cứ ban hành: the texts that the paragraphs before the enacting clause cite, one entry each, with number, date
 * (YYYY-MM-DD) and issuer where stated. "Căn cứ" in the content below it is a duty's own and is not listed.
 */
export function readLegalBases(body: readonly Paragraph[]): LegalBasis[] {
  const { enacting, end } = preambleEnd(body);
  return body
    .slice(0, end)
    .map(({ text }, index) => (index === enacting ? beforeEnacting(text) : text))
    .filter((text) => OPENS.test(text))
    .map((text) => text.replace(NEXT_SENTENCE, ''))
    .flatMap((text) => text.split(NEXT_BASIS))
    .map((text) => text.replace(/[\s;.,]+$/u, '').trim())
    .filter((text) => CITED.test(text))
    .map(readCitation);
}
