import { X509Certificate } from 'node:crypto';

/** A piece of ASN.1 in BER (ITU-T X.690): its tag, and where its content lies in the bytes. */
type Piece = { readonly tag: number; readonly start: number; readonly end: number; readonly next: number };

const SEQUENCE = 0x30;
const CERTIFICATES = 0xa0;
const SIGNERS = 0x31;
const INTEGER = 0x02;

function pieceAt(bytes: Buffer, at: number): Piece {
  const tag = bytes.readUInt8(at);
  const length = bytes.readUInt8(at + 1);
  if (length === 0x80) return openPiece(bytes, tag, at + 2);
  const more = length > 0x80 ? length - 0x80 : 0;
  const size = more === 0 ? length : bytes.readUIntBE(at + 2, more);
  const start = at + 2 + more;
  return { tag, start, end: start + size, next: start + size };
}

/** A piece without a stated length ends at two zero bytes. */
function openPiece(bytes: Buffer, tag: number, start: number): Piece {
  let at = start;
  while (bytes.readUInt16BE(at) !== 0) at = pieceAt(bytes, at).next;
  return { tag, start, end: at, next: at + 2 };
}

function piecesIn(bytes: Buffer, { start, end }: Pick<Piece, 'start' | 'end'>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end; ) {
    const piece = pieceAt(bytes, at);
    pieces.push(piece);
    at = piece.next;
  }
  return pieces;
}

/**
 * The name (CN) of who signed, from the signer's certificate in a PKCS #7 signature (RFC 2315, 9: SignedData); null where the
 * signature holds none. Only read, never verified. Throws RangeError for bytes that are no such signature.
 */
export function signerName(signature: Buffer): string | null {
  const [, content] = piecesIn(signature, pieceAt(signature, 0));
  const signed = content === undefined ? [] : piecesIn(signature, pieceAt(signature, content.start));
  const holder = signed.find(({ tag }) => tag === CERTIFICATES);
  const certificates = (holder === undefined ? [] : piecesIn(signature, holder)).flatMap((piece, index, all) => {
    const from = index === 0 ? (holder?.start ?? piece.start) : (all[index - 1]?.next ?? piece.start);
    return piece.tag === SEQUENCE ? readCertificate(signature.subarray(from, piece.next)) : [];
  });
  const serial = signerSerial(
    signature,
    signed.findLast(({ tag }) => tag === SIGNERS),
  );
  const own = certificates.find((certificate) => serial !== null && sameNumber(certificate.serialNumber, serial));
  const [only, ...others] = certificates.filter(({ ca }) => !ca);
  return commonName(own ?? (others.length === 0 ? only : undefined));
}

function readCertificate(der: Buffer): X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    // A certificate of a form that OpenSSL does not know names nobody.
    return [];
  }
}

/** SignerInfo begins with its version, and issuer and serial number of the certificate. */
function signerSerial(signature: Buffer, signers: Piece | undefined): string | null {
  const [signer] = signers === undefined ? [] : piecesIn(signature, signers);
  const [, identifier] = signer === undefined ? [] : piecesIn(signature, signer);
  const number = identifier?.tag === SEQUENCE ? piecesIn(signature, identifier)[1] : undefined;
  return number?.tag === INTEGER ? signature.subarray(number.start, number.end).toString('hex') : null;
}

const sameNumber = (a: string, b: string): boolean => {
  const bare = (number: string) => number.toLowerCase().replace(/^0+/u, '');
  return bare(a) === bare(b);
};

function commonName(certificate: X509Certificate | undefined): string | null {
  const [, name] = /^CN=(.+)$/mu.exec(certificate?.subject ?? '') ?? [];
  return name?.trim() ?? null;
}
