import { showDay } from './day.js';
import type { Evidence } from './evidence.js';

/** By the beginning or a part of the media type. */
const FORMS: readonly (readonly [string, string])[] = [
  ['image/', 'ảnh'],
  ['pdf', 'PDF'],
  ['word', 'Word'],
  ['opendocument', 'OpenDocument'],
  ['rtf', 'RTF'],
];

/** What a version of a document is, for people: "bản quét PDF, chưa có số", "PDF có chữ ký số, số 12/KH-UBND, ngày 17/03/2023". */
export function versionWords({ mediaType, number, issuedOn, isSigned, isRecognised }: Evidence): string {
  const form = FORMS.find(([part]) => mediaType.includes(part))?.[1] ?? 'tệp chữ';
  return [
    [isRecognised ? 'bản quét' : null, form, isSigned ? 'có chữ ký số' : null].filter(Boolean).join(' '),
    number === null ? 'chưa có số' : `số ${number}`,
    issuedOn === null ? null : `${issuedOn.length > 7 ? 'ngày' : 'tháng'} ${showDay(issuedOn)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What is said of a document that may be a form of another, or that a person has said is not. */
export const KIN_LABELS = {
  unsure: 'Có thể là một bản khác của',
  apart: 'Đã xác nhận là văn bản khác với',
} as const;
