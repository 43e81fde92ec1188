import { isBullet, isCapitals, opensContent, opensRecipients } from '../../../extractors/identity/phrases.js';
import { isAuthority, isPosition, isSigning, readName } from '../../../extractors/identity/signature-lines.js';
import type { Paragraph, Role } from '../../../models/block.js';
import type { Block } from '../../../models/document.js';
import { splitInterleaved } from './interleaved.js';

/** A printed line of Nơi nhận or of a signature is never longer. */
const LONGEST_LINE = 160;
/** How far below the office the name may stand, stamp text included. */
const NAME_REACH = 14;

const isFree = (block: Block | undefined): block is Paragraph => block?.kind === 'paragraph' && block.role === 'body';

const pageOf = (block: Block | undefined): number | null => {
  const place = block?.kind === 'paragraph' ? block.spans[0]?.place : undefined;
  return place !== undefined && 'page' in place ? place.page : null;
};

/** "PHỤ LỤC I", "Phụ lục", "DANH SÁCH …", "BIỂU MẪU", "Mẫu số 01": an annex begins. */
const ANNEX =
  /^(?:phụ\s+(?:lục|biểu)(?!\p{L})|biểu\s+(?:mẫu|số)|mẫu\s+(?:số|\d|phiếu)|danh\s+(?:sách|mục)(?!\p{L})|đề\s+cương|lịch\s|thống\s+kê(?!\p{L}))/iu;

/** "/.", "./." or a full stop ends the content. */
const endsContent = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && /(?:\.\s?\/\s?\.?|[.;/])\P{L}{0,4}$/u.test(block.text);

/** An office in capitals is a signature when a name stands below it and the content ended above it; a heading is not. */
function isSignatureAt(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!isFree(block) || opensContent(block.text)) return false;
  const authority = isAuthority(block.text);
  if (!authority && !isPosition(block.text)) return false;
  const named = blocks
    .slice(index + 1, index + 1 + NAME_REACH)
    .some((next) => next.kind === 'paragraph' && readName(next.text) !== null);
  const ended = blocks.slice(Math.max(0, index - 3), index).some(endsContent);
  return authority ? named || ended : named && ended;
}

/** Where recipients and signature begin: Nơi nhận, or a signature above or without it; -1 when the document has neither. */
function findStart(blocks: readonly Block[]): number {
  const recipients = blocks.findIndex((block) => isFree(block) && opensRecipients(block.text));
  if (recipients < 0) return blocks.findIndex((_, index) => isSignatureAt(blocks, index));
  let start = recipients;
  for (let at = recipients - 1; at >= 0 && at >= recipients - NAME_REACH; at--) {
    const block = blocks[at];
    if (block?.kind === 'table' || (isFree(block) && block.text.length > LONGEST_LINE)) break;
    if (!isFree(block)) continue;
    if (endsContent(block) && block.side === null) break;
    if (isSigning(block.text) || (block.side === 'right' && isCapitals(block.text))) start = at;
  }
  return start;
}

/** What was read of the closing zone so far. */
type Progress = {
  /** Role of the line before. */
  previous: Role;
  /** The signer's name was seen. */
  named: boolean;
  /** The last line of Nơi nhận so far; null before it opens. */
  recipient: string | null;
};

/** "- Các sở, ngành: Kế hoạch và Đầu tư, Tài chính,": the item goes on on the next line. */
const unfinished = (recipient: string | null): boolean => recipient !== null && !/[;.:]$/u.test(recipient);

/** "- Lưu: VT, TH." ends Nơi nhận. */
const endsRecipients = (text: string | null): boolean =>
  text !== null && /(?:^|[-–;]\s*)lưu\s?[:;.]?\s?\p{Lu}/iu.test(text);

/** The role of one line of the closing zone; null when the zone ended before it. */
function classify(line: Paragraph, so: Progress): Role | null {
  const { text, side } = line;
  const kept = endsRecipients(so.recipient);
  const complete = so.named && (kept || (so.recipient === null && so.previous === 'signature'));
  if (opensRecipients(text)) return 'recipients';
  if (side === null && (ANNEX.test(text) || (text.length > LONGEST_LINE && !isBullet(text)))) return null;
  if (isSigning(text)) return 'signature';
  if (side !== null) return side === 'left' ? 'recipients' : 'signature';
  if (opensContent(text) || complete) return readName(text) !== null && !so.named ? 'signature' : null;
  if (isBullet(text) && so.recipient !== null) return 'recipients';
  if (readName(text) !== null || isNote(text)) return 'signature';
  if (so.previous === 'recipients' || (unfinished(so.recipient) && !kept)) return 'recipients';
  return isCapitals(text) && !so.named ? 'signature' : null;
}

/** "(Đã ký)", "(Ký tên, đóng dấu)", a stroke that recognition made of a signature. */
const isNote = (text: string): boolean => /^\(?(?:đã ký|ký tên|chữ ký)/iu.test(text) || !/\p{L}{3}/u.test(text);

/**
 * Roles of Nơi nhận and of the signature (ô 7, 9b), in one column or two. The zone ends at an annex, at prose, and on a new
 * page once the signer is named; everything after it stays body.
 */
export function markClosing(input: readonly Block[]): Block[] {
  const first = findStart(input);
  if (first < 0) return [...input];
  const blocks = [...input.slice(0, first), ...input.slice(first).flatMap(splitInterleaved)];
  const start = findStart(blocks);
  const roles = readZone(blocks, start);
  return blocks.map((block, index) => {
    const role = roles.get(index);
    return block.kind === 'paragraph' && role !== undefined ? { ...block, role } : block;
  });
}

function readZone(blocks: readonly Block[], start: number): Map<number, Role> {
  const roles = new Map<number, Role>();
  const so: Progress = { previous: 'signature', named: false, recipient: null };
  let page = pageOf(blocks[start]);
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index];
    // The frame of a seal may look like a table; one of an annex comes after the name and the last recipient.
    if (block?.kind === 'table' && (so.named || endsRecipients(so.recipient))) break;
    if (!isFree(block)) continue;
    if (pageOf(block) !== page && so.named) break;
    page = pageOf(block);
    const role = classify(block, so);
    if (role === null) break;
    roles.set(index, role);
    so.previous = role;
    so.named ||= role === 'signature' && readName(block.text) !== null;
    if (role === 'recipients') so.recipient = block.text;
  }
  return roles;
}
