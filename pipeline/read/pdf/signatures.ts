import { normalize } from '../../../extractors/text/normalize.js';
import { showDay } from '../../../models/day.js';
import type { Message } from '../../../models/message.js';
import { signerName } from './certificate.js';

/** A digital signature of the file: who signed, and when by the signer's clock ("2024-11-18T07:25:14"); null where not said. */
export type Signature = { readonly signer: string | null; readonly signedAt: string | null };

const RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/u;
/** A signature's own entries stand this near to its byte range, its contents aside. */
const NEAR = 8192;

/**
 * The digital signatures of a PDF in their order in the file, read from the file's bytes: a signature says which bytes it
 * covers, and its contents stand in the gap between them (ISO 32000-1, 12.8.1), so it can't be compressed away.
 * Nothing is verified and nothing changed. Damaged signatures are left out.
 */
export function readSignatures(bytes: Uint8Array): readonly Signature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Signature[] = [];
  for (let at = file.indexOf('/ByteRange'); at >= 0; at = file.indexOf('/ByteRange', at + 1)) {
    const signature = signatureAt(file, at);
    if (signature !== null) found.push(signature);
  }
  return found;
}

function signatureAt(file: Buffer, at: number): Signature | null {
  const range = RANGE.exec(file.toString('latin1', at, at + 200));
  if (range === null) return null;
  const [gapStart, gapEnd] = [Number(range[2]), Number(range[3])];
  const hex =
    file
      .toString('latin1', gapStart, gapEnd)
      .match(/[0-9A-Fa-f]/gu)
      ?.join('') ?? '';
  const entries = ownEntries(file, at, gapStart, gapEnd);
  if (/\/SubFilter\s*\/ETSI\.RFC3161/u.test(entries)) return null;
  const signer = nameIn(Buffer.from(hex, 'hex')) ?? textEntry(entries, 'Name');
  const signedAt = timeOf(/\/M\s*\(D:(\d{14})/u.exec(entries)?.[1]);
  return signer === null && signedAt === null ? null : { signer, signedAt };
}

/** The dictionary of the signature without its contents and the dictionaries inside it. */
function ownEntries(file: Buffer, at: number, gapStart: number, gapEnd: number): string {
  const near = (from: number, to: number) => file.toString('latin1', Math.max(0, from), Math.min(file.length, to));
  const [before, after] =
    gapStart > at
      ? [near(at - NEAR, gapStart), near(gapEnd, gapEnd + NEAR)]
      : [near(gapStart - NEAR, gapStart), near(gapEnd, gapEnd + NEAR)];
  const start = before.lastIndexOf(' obj');
  const end = after.indexOf('endobj');
  const own = (start < 0 ? before : before.slice(start)) + (end < 0 ? '' : after.slice(0, end));
  return withoutInner(own.slice(own.indexOf('<<') + 2));
}

/** Dictionaries inside a dictionary (what program signed, what is locked) have names and times of their own. */
function withoutInner(entries: string): string {
  const without = entries.replace(/<<[^<>]*>>/gu, '');
  return without === entries ? entries : withoutInner(without);
}

function nameIn(contents: Buffer): string | null {
  try {
    const name = signerName(contents);
    return name === null ? null : normalize(name);
  } catch (error) {
    // Buffers throw RangeError where the contents are no signature.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A text entry in either of its forms: bytes of Latin-1 or, after FE FF, UTF-16. */
function textEntry(entries: string, key: string): string | null {
  const [, written] = new RegExp(`/${key}\\s*\\(((?:[^()\\\\]|\\\\.)*)\\)`, 'su').exec(entries) ?? [];
  if (written === undefined) return null;
  const bytes = Buffer.from(written.replace(/\\([()\\])/gu, '$1'), 'latin1');
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  const text = normalize(
    wide
      ? bytes
          .subarray(2, bytes.length & ~1)
          .swap16()
          .toString('utf16le')
      : bytes.toString('latin1'),
  );
  return text === '' ? null : text;
}

function timeOf(digits: string | undefined): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(digits ?? '');
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** Says who signed the file and when, a message each; equal ones once. */
export function signatureMessages(signatures: readonly Signature[]): readonly Message[] {
  const texts = signatures.map(({ signer, signedAt }) => {
    const by = signer === null ? '' : ` bởi “${signer}”`;
    const [day = '', time = ''] = signedAt?.split('T') ?? [];
    const when = signedAt === null ? '' : ` lúc ${time} ngày ${showDay(day)}`;
    return `Tệp được ký số${by}${when} (chưa kiểm tra chữ ký).`;
  });
  return [...new Set(texts)].map((text) => ({ code: 'digitally-signed', severity: 'info', text, place: null }));
}
