import { showDay } from '../models/day.js';
import type { Field } from './fields.js';
import { HEADLINE } from './figures.js';
import type { Judged } from './reliability.js';

/** The words of the report: English for the program's own results, Vietnamese for offices. */
export type ReportWords = {
  readonly title: (date: string) => string;
  readonly how: string;
  readonly byDocument: string;
  readonly all: string;
  readonly mean: (count: number, format: string, share: string) => string;
  readonly headline: readonly string[];
  readonly fields: (format: string) => string;
  readonly fieldColumns: readonly string[];
  readonly field: (field: Field) => string;
  readonly layouts: string;
  readonly layoutColumns: readonly string[];
  readonly layout: (layout: string) => string;
  readonly reliability: string;
  readonly reliabilityHow: string;
  readonly reliabilityColumns: readonly string[];
  readonly judged: (field: Judged) => string;
  readonly calibrationError: (field: string, error: string) => string;
  readonly wrong: string;
  readonly notRead: (why: string) => string;
  readonly nothing: string;
};

/** The words of `npm run eval`. */
export const ENGLISH: ReportWords = {
  title: (date) => `Evaluation of ${date}`,
  how: 'In per cent. Soft forgives accents, case and punctuation; strict forgives white space only. A record is right when lead, coordinating bodies and deadline all are (strictly: its words too).',
  byDocument: 'By document',
  all: 'all',
  mean: (count, format, share) => `Mean record F1 over ${count} documents as ${format}: ${share}.`,
  headline: ['document', 'format', 'obligations', ...HEADLINE, 'seconds'],
  fields: (format) => `Fields: ${format}`,
  fieldColumns: ['field', 'support', 'P soft', 'R soft', 'F1 soft', 'P strict', 'R strict', 'F1 strict'],
  field: (field) => field,
  layouts: 'Whole records by layout',
  layoutColumns: ['layout', 'support', 'found', 'right'],
  layout: (layout) => layout,
  reliability: 'Reliability',
  reliabilityHow:
    'Of the values put out with a confidence in a range: how sure the program was on average, and what share is right. The two should be near.',
  reliabilityColumns: ['field, confidence', 'values', 'mean confidence', 'right'],
  judged: (field) => field,
  calibrationError: (field, error) => `${field}: confidence is off by ${error} on average.`,
  wrong: 'What is wrong',
  notRead: (why) => `Not read: ${why}`,
  nothing: 'Nothing.',
};

const FIELDS_VI: Readonly<Record<Field, string>> = {
  task: 'nhiệm vụ',
  lead: 'chủ trì',
  coordinating: 'phối hợp',
  deadline: 'thời hạn',
  record: 'trọn nhiệm vụ',
  number: 'số, ký hiệu',
  symbol: 'ký hiệu',
  issuedOn: 'ngày ban hành',
  place: 'địa danh',
  type: 'tên loại',
  issuer: 'cơ quan ban hành',
  parentBody: 'cơ quan chủ quản',
  subject: 'trích yếu',
  signer: 'người ký',
};

const LAYOUTS_VI: Readonly<Record<string, string>> = {
  table: 'bảng',
  labelled: 'có nhãn',
  timeline: 'theo mốc thời gian',
  heading: 'dưới tên cơ quan',
  prose: 'câu văn',
  unknown: 'không ghi',
};

/** The words of `kehoach eval`. */
export const VIETNAMESE: ReportWords = {
  title: (date) => `Kết quả đánh giá ngày ${showDay(date)}`,
  how: 'Tính bằng phần trăm. “Nới”: bỏ qua dấu, chữ hoa và dấu câu; “chặt”: chỉ bỏ qua khoảng trắng. Trọn nhiệm vụ là đúng cả chủ trì, phối hợp và thời hạn (chặt: đúng cả câu chữ). Chính xác: trong những gì chương trình đưa ra; đầy đủ: trong những gì người làm đáp án nêu; F1 gộp cả hai.',
  byDocument: 'Theo văn bản',
  all: 'tất cả',
  mean: (count, format, share) => `F1 trọn nhiệm vụ, trung bình của ${count} văn bản dạng ${format}: ${share}.`,
  headline: [
    'văn bản',
    'dạng tệp',
    'nhiệm vụ',
    'nhiệm vụ: đầy đủ',
    'nhiệm vụ: chính xác',
    'chủ trì F1',
    'phối hợp F1',
    'thời hạn đúng',
    'việc có ngày: tìm đúng',
    'gán ngày sai',
    'thông tin văn bản đúng',
    'định hướng chung có nêu',
    'trọn nhiệm vụ F1',
    'giây',
  ],
  fields: (format) => `Từng thông tin, tệp ${format}`,
  fieldColumns: [
    'thông tin',
    'số lượng',
    'chính xác (nới)',
    'đầy đủ (nới)',
    'F1 (nới)',
    'chính xác (chặt)',
    'đầy đủ (chặt)',
    'F1 (chặt)',
  ],
  field: (field) => FIELDS_VI[field],
  layouts: 'Trọn nhiệm vụ theo cách trình bày',
  layoutColumns: ['cách trình bày', 'số lượng', 'tìm thấy', 'đúng'],
  layout: (layout) => LAYOUTS_VI[layout] ?? layout,
  reliability: 'Độ chắc chắn có đáng tin không',
  reliabilityHow:
    'Với những giá trị mà chương trình cho độ chắc trong từng khoảng: độ chắc trung bình và tỷ lệ đúng. Hai số nên gần nhau.',
  reliabilityColumns: ['thông tin, độ chắc', 'số giá trị', 'độ chắc trung bình', 'đúng'],
  judged: (field) => FIELDS_VI[field],
  calibrationError: (field, error) => `${field}: độ chắc lệch trung bình ${error} so với tỷ lệ đúng.`,
  wrong: 'Những chỗ sai',
  notRead: (why) => `Không đọc được: ${why}`,
  nothing: 'Không có.',
};
