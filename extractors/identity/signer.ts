import type { Paragraph } from '../../models/block.js';
import type { Signer } from '../../models/document.js';
import { isCapitals } from './phrases.js';
import { toProperCase } from './proper-case.js';
import { isAuthority, isPosition, readName } from './signature-lines.js';

/** "Người ký: Nguyễn Văn A": the signature certificate of a person, drawn on the page. */
const CERTIFICATE = /(?:ký bởi|người ký)\s*:\s*(?<name>\p{L}[\p{L} ]+)/iu;

function certifiedName(stamps: readonly Paragraph[]): string | null {
  for (const { text } of stamps) {
    const { name } = CERTIFICATE.exec(text)?.groups ?? {};
    const person = name === undefined ? null : readName(name.trim());
    if (person !== null) return person;
  }
  return null;
}

/** A name under "- Lưu: VT, …", where a reader took the foot of the signature's column for the list of recipients. */
function nameBelow(recipients: readonly Paragraph[]): string | null {
  const last = recipients.findLastIndex(({ text }) => /^\P{L}{0,3}Lưu(?!\p{L})/u.test(text));
  if (last < 0) return null;
  for (const { text } of recipients.slice(last + 1)) {
    const name = readName(text);
    if (name !== null) return name;
  }
  return null;
}

/** Offices, a line each: a line that names none runs on from the one above ("GIÁM ĐỐC" / "SỞ CÔNG THƯƠNG TỈNH LAI CHÂU"). */
function offices(lines: readonly string[]): string[] {
  const found: string[] = [];
  lines.forEach((text, index) => {
    const previous = lines[index - 1];
    if (isAuthority(text)) return;
    if (isPosition(text)) found.push(text);
    else if (previous !== undefined && isPosition(previous) && isCapitals(text) && found.length > 0) {
      found[found.length - 1] = `${found.at(-1)} ${text}`;
    }
  });
  return found;
}

const joined = (lines: readonly string[]): string | null => (lines.length === 0 ? null : lines.join(' / '));

/**
 * Quyền hạn, chức vụ, họ tên (ô 7): the last name of the signature, the authority lines above it (TM., KT., TL., TUQ.) and
 * the offices, lines joined by " / ". Null without a name.
 */
export function readSigner(
  signature: readonly Paragraph[],
  stamps: readonly Paragraph[],
  recipients: readonly Paragraph[] = [],
): Signer | null {
  const lines = signature.map((paragraph) => paragraph.text.replace(/^[^\p{L}(]+/u, ''));
  const isOffice = (text: string) => isAuthority(text) || isPosition(text);
  const at = lines.findLastIndex((text) => !isOffice(text) && readName(text) !== null);
  const name = at >= 0 ? readName(lines[at] ?? '') : (certifiedName(stamps) ?? nameBelow(recipients));
  if (name === null) return null;
  const above = at >= 0 ? lines.slice(0, at) : lines;
  return {
    name,
    position: joined(offices(above)),
    authority: joined(above.filter(isAuthority)),
  };
}

const COLLECTIVE = /^\P{L}{0,3}(?:TM|T\s?\/\s?M)\s?\.?\s*(?<body>\p{Lu}{2}.*)$/u;

/** "TM. ỦY BAN NHÂN DÂN TỈNH …": the body that the signer speaks for, or null. */
export function issuerOfSignature(signature: readonly Paragraph[]): string | null {
  for (const { text } of signature) {
    const { body } = COLLECTIVE.exec(text)?.groups ?? {};
    if (body !== undefined) return toProperCase(body);
  }
  return null;
}
