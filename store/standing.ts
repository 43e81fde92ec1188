import type { Identity } from '../models/document.js';
import type { Message } from '../models/message.js';

/**
 * How far a version of a document can be relied on. A signed file is the document (Nghị định 30/2020/NĐ-CP, điều 3: bản gốc
 * văn bản điện tử); one that was given its number and day comes from after signing; a draft has neither yet.
 */
export function standingOf(identity: Identity, messages: readonly Message[]): number {
  const isSigned = messages.some(({ code }) => code === 'digital-signature');
  const isIssued = identity.number !== null && identity.issuedOn?.length === 'YYYY-MM-DD'.length;
  return (isSigned ? 2 : 0) + (isIssued ? 1 : 0);
}
