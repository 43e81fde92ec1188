import type { ExtractedDocument } from '../models/document.js';
import type { Evidence } from '../models/evidence.js';
import type { Message } from '../models/message.js';

/** What a version says of itself that tells a draft from an issued or signed file. */
export function evidenceOf(document: ExtractedDocument, messages: readonly Message[]): Evidence {
  const { mediaType, number, issuedOn, signer, recognisedPages = 0 } = document;
  return {
    mediaType,
    number,
    issuedOn,
    signer: signer?.name ?? null,
    isSigned: messages.some(({ code }) => code === 'digital-signature'),
    isRecognised: recognisedPages > 0,
  };
}

/**
 * How far a version can be relied on, higher is better; docs/decisions/versions.md says why. A digitally signed file is the
 * document (Nghị định 30/2020/NĐ-CP, điều 3: bản gốc văn bản điện tử); one that was given its number and day comes from after
 * signing; what can't be edited any more may be the signed paper, its handwritten number unread; a draft is none of these. Among
 * equals, text that was in the file is surer than recognised text.
 */
export function standingOf({ mediaType, number, issuedOn, signer, isSigned, isRecognised }: Evidence): number {
  const isIssued = number !== null && issuedOn?.length === 'YYYY-MM-DD'.length;
  const isFinal = signer !== null && /pdf|^image\//u.test(mediaType);
  const rank = isSigned ? 3 : isIssued ? 2 : isFinal ? 1 : 0;
  return rank * 2 + (isRecognised ? 0 : 1);
}
