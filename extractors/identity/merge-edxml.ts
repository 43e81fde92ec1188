import { showDay } from '../../models/day.js';
import type { Identity } from '../../models/document.js';
import type { EdxmlFacts } from '../../models/edxml.js';
import type { Message } from '../../models/message.js';
import { exactKey } from '../text/normalize.js';

const FIELDS = ['number', 'symbol', 'issuedOn', 'place', 'issuer', 'parentBody', 'type', 'subject'] as const;
type Field = (typeof FIELDS)[number];

const LABELS: Readonly<Record<Field, string>> = {
  number: 'số',
  symbol: 'ký hiệu',
  issuedOn: 'ngày ban hành',
  place: 'địa danh',
  issuer: 'cơ quan ban hành',
  parentBody: 'cơ quan chủ quản',
  type: 'tên loại',
  subject: 'trích yếu',
};

/** Công văn has no tên loại (Nghị định 30/2020/NĐ-CP, Điều 7). */
const isLetter = (type: string | null): boolean => type !== null && exactKey(type) === 'công văn';

/**
 * Lays what an edXML message says over what was read from the page: what it states wins, what it leaves out stays. Values that
 * differ are told, and so is the sender's deadline, which is none of a task's.
 */
export function mergeEdxml(
  page: Identity,
  facts: EdxmlFacts | 'unreadable' | null,
): { readonly identity: Identity; readonly messages: readonly Message[] } {
  if (facts === null) return { identity: page, messages: [] };
  if (facts === 'unreadable') return { identity: page, messages: [UNREADABLE] };
  const letter = isLetter(facts.type);
  const value: ValueOf = (field) => (field === 'type' && letter ? null : (facts[field] ?? page[field]));
  const identity = {
    ...page,
    number: value('number'),
    symbol: value('symbol'),
    issuedOn: value('issuedOn'),
    place: value('place'),
    issuer: value('issuer'),
    parentBody: value('parentBody'),
    type: value('type'),
    subject: value('subject'),
    signer: signerOf(page, facts),
  };
  const read = message('edxml-read', 'info', 'Thông tin văn bản lấy theo tệp .edxml gửi kèm.');
  return { identity, messages: [read, ...differences(page, value), ...dueOf(facts)] };
}

type ValueOf = (field: Field) => string | null;

/** The signer of the message, with what it leaves out as the page has it. */
function signerOf(page: Identity, { signer }: EdxmlFacts): Identity['signer'] {
  if (!signer) return page.signer;
  return {
    name: signer.name,
    position: signer.position ?? page.signer?.position ?? null,
    authority: signer.authority ?? page.signer?.authority ?? null,
  };
}

/** A warning for each value of the page that the message states otherwise. */
function differences(page: Identity, value: ValueOf): Message[] {
  return FIELDS.flatMap((field) => {
    const [read, stated] = [page[field], value(field)];
    if (read === null || stated === null || sameValue(field, read, stated)) return [];
    const text = `Tệp .edxml ghi ${LABELS[field]} “${stated}”, trên văn bản đọc được “${read}”. Đã lấy theo tệp .edxml; hãy kiểm tra có đúng tệp của văn bản này không.`;
    return [message('edxml-differs', 'warning', text)];
  });
}

/** The day by which the sender wants the whole document dealt with. */
function dueOf({ dueOn }: EdxmlFacts): Message[] {
  if (!dueOn) return [];
  const text = `Nơi gửi yêu cầu xử lý văn bản trước hết ngày ${showDay(dueOn)} (theo tệp .edxml).`;
  return [message('edxml-due', 'info', text)];
}

/** Letters and figures decide; a month that the page leaves open ("2023-03") agrees with every day of it. */
function sameValue(field: Field, read: string, stated: string): boolean {
  if (field === 'issuedOn') return stated.startsWith(read);
  const key = (text: string): string => exactKey(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const [a, b] = [key(read), key(stated)];
  return a === b || (field === 'issuer' && (a.startsWith(b) || b.startsWith(a)));
}

const message = (code: string, severity: Message['severity'], text: string): Message => ({
  code,
  severity,
  text,
  place: null,
});

const UNREADABLE = message(
  'edxml-unreadable',
  'warning',
  'Tệp .edxml gửi kèm bị hỏng hoặc không đúng định dạng nên không dùng được; thông tin văn bản lấy theo trang văn bản.',
);
