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
  const value = (field: Field): string | null => (field === 'type' && letter ? null : (facts[field] ?? page[field]));
  const differing = FIELDS.filter((field) => {
    const [read, stated] = [page[field], value(field)];
    return read !== null && stated !== null && !sameValue(field, read, stated);
  });
  return {
    identity: {
      ...page,
      number: value('number'),
      symbol: value('symbol'),
      issuedOn: value('issuedOn'),
      place: value('place'),
      issuer: value('issuer'),
      parentBody: value('parentBody'),
      type: value('type'),
      subject: value('subject'),
      signer: facts.signer
        ? {
            name: facts.signer.name,
            position: facts.signer.position ?? page.signer?.position ?? null,
            authority: facts.signer.authority ?? page.signer?.authority ?? null,
          }
        : page.signer,
    },
    messages: [
      message('edxml-read', 'info', 'Thông tin văn bản lấy theo tệp .edxml gửi kèm.'),
      ...differing.map((field) =>
        message(
          'edxml-differs',
          'warning',
          `Tệp .edxml ghi ${LABELS[field]} “${value(field)}”, trên văn bản đọc được “${page[field]}”. Đã lấy theo tệp .edxml; hãy kiểm tra có đúng tệp của văn bản này không.`,
        ),
      ),
      ...(facts.dueOn
        ? [
            message(
              'edxml-due',
              'info',
              `Nơi gửi yêu cầu xử lý văn bản trước hết ngày ${showDay(facts.dueOn)} (theo tệp .edxml).`,
            ),
          ]
        : []),
    ],
  };
}

/** Letters and figures decide; a month that the page leaves open ("2023-03") agrees with every day of it. */
function sameValue(field: Field, read: string, stated: string): boolean {
  if (field === 'issuedOn') return stated.startsWith(read);
  const key = (text: string): string => exactKey(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const [a, b] = [key(read), key(stated)];
  return a === b || (field === 'issuer' && (a.startsWith(b) || b.startsWith(a)));
}

const showDay = (day: string): string => day.split('-').reverse().join('/');

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
