import type { Extraction } from '../models/task.js';

/** An extraction that found nothing: what a file that can't be read is judged by. */
export const NOTHING: Extraction = {
  schemaVersion: 1,
  document: {
    file: '',
    sha256: '',
    mediaType: '',
    pages: null,
    type: null,
    number: null,
    symbol: null,
    issuedOn: null,
    place: null,
    issuer: null,
    parentBody: null,
    subject: null,
    signer: null,
    legalBases: [],
    recipients: [],
  },
  tasks: [],
  messages: [],
};
