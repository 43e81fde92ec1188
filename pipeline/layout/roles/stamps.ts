import { hasNationalHeading } from '../../../extractors/identity/phrases.js';
import { isSigning } from '../../../extractors/identity/signature-lines.js';
import type { Paragraph } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';

/** "Ký bởi: …", "Người ký: …", "Thời gian ký: …": text that a digital signature draws on the page. */
const SIGNATURE_TEXT =
  /^\P{L}{0,4}(?:(?:được )?ký (?:bởi|số bởi|số|ngày)\s*:|người ký\s*:|(?:thời gian|ngày|giờ) ký\s*:|digitally signed|signed by|signature (?:not|valid)|signature valid|chữ ký (?:số|hợp lệ))/iu;
/** "Cơ quan: Tỉnh An Giang", "Email:": only beside other signature text, since a body line may begin so too. */
const SIGNATURE_BODY = /^(?:cơ quan|tổ chức|chức vụ|đơn vị|e-?mail)\s*:/iu;
/** "18.11.2024 07:25:14", "03-03-2020 16:18:57 +07:00", "+07:00". */
const TIMESTAMP = /^\P{L}*\d{1,2}[./-]\d{1,2}[./-]\d{4}\s+\d{1,2}:\d{2}:\d{2}\P{L}*$|^\s*[+-]0?7[:.]?00\s*$/u;
/** "ttcbth@quangngai.gov.vn", also with the @ as recognition reads it. */
const MAIL_ADDRESS = /^\S*[@©(]?\S*\.(?:gov|edu|org|com)?\.?vn\s*$/iu;
/** "SAO Y", "SAO LỤC", "BẢN SAO": copy forms (Nghị định 30, ô 14). */
const COPY = /^(?:SAO (?:Y|LỤC)|TRÍCH SAO|BẢN SAO|SY)(?:\s.{0,40})?$/u;
/** The arrival stamp: "ĐẾN", "CÔNG VĂN ĐẾN", and its lines "Chuyển: …", "Lưu hồ sơ số: …". */
const ARRIVAL = /^(?:(?:CÔNG VĂN|VĂN BẢN)\s)?ĐẾN(?:\s*(?:Số|Ngày|Giờ|:).{0,60})?$/u;
const ARRIVAL_LINE = /^(?:Số|Ngày|Giờ|Chuyển|Kính chuyển|Lưu hồ sơ(?: số)?)\s*:?[\s.…\d/-]{0,30}$/u;

const LONGEST_STAMP_LINE = 160;
/** How many printed lines a stamp's sentence may run over. */
const REACH = 3;
/** How many lines of the other column may stand between two lines of a stamp. */
const FURTHEST = 4;

const short = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && block.role === 'body' && block.text.length <= LONGEST_STAMP_LINE;

const opensStamp = (text: string): boolean => SIGNATURE_TEXT.test(text) || COPY.test(text) || ARRIVAL.test(text);
const endsStamp = (text: string): boolean => TIMESTAMP.test(text) || MAIL_ADDRESS.test(text);

/** The next short lines of the same column as the block at `start`, which is where a stamp's text goes on. */
function column(blocks: readonly Block[], start: number): number[] {
  const first = blocks[start];
  const lines: number[] = [];
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!short(block) || !short(first) || at - (lines.at(-1) ?? start) > FURTHEST) break;
    if (hasNationalHeading(block.text) || isSigning(block.text)) break;
    if (block.side === first.side) lines.push(at);
  }
  return lines;
}

/** Lines from one that opens a stamp to the last, within reach, that ends one ("Ký bởi: Ủy ban nhân dân / tỉnh … / 08:41:42"). */
function stampFrom(blocks: readonly Block[], start: number): number[] {
  const lines = column(blocks, start);
  let end = -1;
  for (let at = 0; at <= end + REACH && at < lines.length; at++) {
    const block = blocks[lines[at] ?? -1];
    if (short(block) && (opensStamp(block.text) || endsStamp(block.text) || SIGNATURE_BODY.test(block.text))) end = at;
  }
  return [start, ...lines.slice(0, end + 1)];
}

/** "TRUNG TÂM CÔNG BÁO / VÀ TIN HỌC / ttcbth@… / 18.11.2024 07:25:14": the name stands above the address and the time. */
const STAMPING_OFFICE = /^(?:trung tâm|cổng|văn phòng|văn thư)(?!\p{L})/iu;

function textAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  return block?.kind === 'paragraph' ? block.text : '';
}

function isOfficeOfStamp(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!short(block) || block.text.length > 60 || !STAMPING_OFFICE.test(block.text)) return false;
  const below = column(blocks, at).slice(0, 3);
  return below.some((line) => endsStamp(textAt(blocks, line)));
}

/** The arrival stamp's own lines ("Số: 1234", "Ngày: 4/4/2018", "Chuyển:"), next to the word ĐẾN. */
function arrivalFrom(blocks: readonly Block[], start: number): number[] {
  const lines = column(blocks, start);
  const end = lines.findIndex((line) => !ARRIVAL_LINE.test(textAt(blocks, line)));
  return [start, ...lines.slice(0, end < 0 ? lines.length : end)];
}

/** The lines of the stamp that opens at `index`; none when no stamp does. */
function stampAt(blocks: readonly Block[], index: number): number[] {
  const block = blocks[index];
  if (!short(block)) return [];
  if (ARRIVAL.test(block.text)) return arrivalFrom(blocks, index);
  if (opensStamp(block.text) || isOfficeOfStamp(blocks, index)) return stampFrom(blocks, index);
  return TIMESTAMP.test(block.text) ? [index] : [];
}

/** Text of stamps and of drawn digital signatures, wherever it stands, so that it is never read as the document's own. */
export function markStamps(blocks: readonly Block[]): Block[] {
  const stamped = new Set(blocks.flatMap((_, index) => stampAt(blocks, index)));
  return blocks.map((block, index) =>
    stamped.has(index) && block.kind === 'paragraph' ? { ...block, role: 'stamp' } : block,
  );
}
