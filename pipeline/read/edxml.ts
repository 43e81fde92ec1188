import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { normalize } from '../../extractors/text/normalize.js';
import type { EdxmlFacts } from '../../models/edxml.js';
import { UnreadableFile } from './unreadable.js';
import { child, descendants, type Element, parseXml, textContent } from './xml/parse-xml.js';

const ENDING = /\.edxml$/iu;

/** Whether a file is an edXML message: no document of its own, but the sidecar of the one with the same stem. */
export const isEdxml = (path: string): boolean => ENDING.test(path);

/** The sidecar of a document: the .edxml file of the same stem in its folder ("ke-hoach.edxml" of "ke-hoach.pdf"), or null. */
export function sidecarOf(path: string): string | null {
  const stem = stemOf(path);
  const files = readdirSync(dirname(path), { withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files.find(({ name }) => isEdxml(name) && stemOf(name) === stem);
  return found ? join(dirname(path), found.name) : null;
}

/** What a document and its sidecar share: the name without its ending, however its marks are composed. */
export const stemOf = (path: string): string => parse(path).name.normalize('NFC').toLowerCase();

/** A message with its attachments inside is seldom larger; a larger one is not opened. */
const LARGEST = 64 * 2 ** 20;

/**
 * What the sidecar of a document says of it; null where it has none, 'unreadable' where it is no edXML message: the document is
 * read all the same, and that is told.
 */
export function readSidecar(path: string): EdxmlFacts | 'unreadable' | null {
  const sidecar = isEdxml(path) ? null : sidecarOf(path);
  return sidecar === null ? null : readEdxmlFile(sidecar);
}

/** What an edXML message says; 'unreadable' where it is none. */
export function readEdxmlFile(sidecar: string): EdxmlFacts | 'unreadable' {
  if (statSync(sidecar).size > LARGEST) return 'unreadable';
  try {
    return readEdxml(readFileSync(sidecar));
  } catch (error) {
    if (error instanceof UnreadableFile) return 'unreadable';
    throw error;
  }
}

/**
 * Reads the header of an edXML message (QCVN 102:2016/BTTTT: edXMLEnvelope > edXMLHeader > MessageHeader). Attachments are
 * not opened; nothing outside the file is read.
 * @throws UnreadableFile `damaged` for what is no XML, `not-a-document` for XML without that header
 */
export function readEdxml(bytes: Uint8Array): EdxmlFacts {
  const [header] = descendants(parseXml(bytes), 'MessageHeader');
  if (!header) throw new UnreadableFile('not-a-document');
  const code = child(header, 'Code');
  const sender = child(header, 'From');
  const symbol = text(code, 'CodeNotation');
  return {
    number: numberOf(text(code, 'CodeNumber'), symbol),
    symbol,
    issuedOn: dayOf(text(child(header, 'PromulgationInfo'), 'PromulgationDate')),
    place: text(child(header, 'PromulgationInfo'), 'Place'),
    issuer: text(sender, 'OrganName'),
    parentBody: text(sender, 'OrganizationInCharge'),
    type: text(child(header, 'DocumentType'), 'TypeName'),
    subject: text(header, 'Subject'),
    signer: signerOf(child(header, 'SignerInfo')),
    dueOn: dayOf(text(header, 'DueDate')),
  };
}

function text(parent: Element | null, name: string): string | null {
  const found = child(parent, name);
  const words = found ? normalize(textContent(found)) : '';
  return words === '' ? null : words;
}

/** "12" and "KH-UBND" → "12/KH-UBND"; Party numbers take a hyphen: "41-CT/TU". A number that is whole already stays. */
function numberOf(number: string | null, symbol: string | null): string | null {
  if (number === null || symbol === null || /[/-]/u.test(number)) return number;
  return `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`;
}

function signerOf(info: Element | null): EdxmlFacts['signer'] {
  const name = text(info, 'FullName');
  return name === null ? null : { name, position: text(info, 'Position'), authority: text(info, 'Competence') };
}

/** "2026/03/20" as the standard asks, "2026-03-20", "20/03/2026" as programs write; null for days that do not exist. */
function dayOf(written: string | null): string | null {
  const parts = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)|^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/u.exec(
    written ?? '',
  );
  if (!parts) return null;
  const [year, month, day] = (parts[1] ? parts.slice(1, 4) : parts.slice(4, 7).reverse()).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
