import type { Identity, SourceDocument } from '../../models/document.js';
import { readChanges } from './changes.js';
import { readEnactment } from './enacting.js';
import { readPlaceAndDate } from './issued-on.js';
import { readIssuer } from './issuer.js';
import { readLegalBases } from './legal-bases.js';
import { readNumber } from './number.js';
import { hasNationalHeading, isNumberLine, isPlaceAndDate } from './phrases.js';
import { readRecipients } from './recipients.js';
import { issuerOfSignature, readSigner } from './signer.js';
import { readLetterSubject, readTitle } from './title.js';
import { zone } from './zones.js';

const isOtherLine = (text: string): boolean => hasNationalHeading(text) || isNumberLine(text) || isPlaceAndDate(text);

/**
 * What a document says of itself, by the form of Nghị định 30/2020/NĐ-CP, Phụ lục I (Party documents: Hướng dẫn 36-HD/VPTW).
 * Takes a document whose blocks have their roles; what is not stated is null, and nothing is borrowed from legal bases or
 * stamps. Where letterhead or title are missing, issuer, type and subject come from the enacting clause, then the signature.
 */
export function readIdentity(document: SourceDocument): Identity {
  const letterhead = zone(document.blocks, 'letterhead');
  const body = zone(document.blocks, 'body');
  const signature = zone(document.blocks, 'signature');
  const title = readTitle(zone(document.blocks, 'title'));
  const issuing = readIssuer(letterhead);
  const enactment = readEnactment(body);
  // A letter (công văn) has no type, and its sentences may order a plan of others.
  const isLetter = title.type === null && (letterhead.length > 0 || zone(document.blocks, 'addressee').length > 0);
  const stated = isLetter ? { type: null, subject: readLetterSubject(letterhead, isOtherLine) } : enactment;
  const subject = title.type === null ? stated.subject : (title.subject ?? enactment.subject);
  const changes = readChanges(subject, body);
  return {
    ...readNumber(letterhead),
    ...readPlaceAndDate(letterhead),
    issuer: issuing.issuer ?? enactment.issuer ?? issuerOfSignature(signature),
    parentBody: issuing.parentBody,
    type: title.type ?? stated.type,
    subject,
    signer: readSigner(signature, zone(document.blocks, 'stamp'), zone(document.blocks, 'recipients')),
    legalBases: readLegalBases(body),
    recipients: readRecipients(zone(document.blocks, 'recipients')),
    ...(changes.length > 0 ? { changes } : {}),
  };
}
