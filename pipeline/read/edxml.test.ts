import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEdxml, readSidecar, sidecarOf } from './edxml.js';

const xml = (header: string): Uint8Array =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <edXML:edXMLHeader><edXML:MessageHeader>${header}</edXML:MessageHeader></edXML:edXMLHeader>
</edXML:edXMLEnvelope>`);
const tag = (name: string, inner: string): string => `<edXML:${name}>${inner}</edXML:${name}>`;

const MESSAGE = [
  tag(
    'From',
    tag('OrganId', '000.00.12.H35') + tag('OrganizationInCharge', 'UBND tỉnh Lai Châu') + tag('OrganName', 'Sở Nội vụ'),
  ),
  tag('To', tag('OrganName', 'Sở Y tế')),
  tag('Code', tag('CodeNumber', '340') + tag('CodeNotation', 'SNV-CCVC')),
  tag('PromulgationInfo', tag('Place', 'Lai Châu') + tag('PromulgationDate', '2026/04/07')),
  tag('DocumentType', tag('Type', '1') + tag('TypeName', 'Công văn')),
  tag('Subject', 'Tuyển dụng &amp; bố trí\n công chức'),
  tag('SignerInfo', tag('Competence', 'KT.') + tag('Position', 'Phó Giám đốc') + tag('FullName', 'Phan Thanh Hải')),
  tag('DueDate', '2026/04/20'),
].join('');

describe('readEdxml', () => {
  it('reads the header of a message', () => {
    expect(readEdxml(xml(MESSAGE))).toEqual({
      number: '340/SNV-CCVC',
      symbol: 'SNV-CCVC',
      issuedOn: '2026-04-07',
      place: 'Lai Châu',
      issuer: 'Sở Nội vụ',
      parentBody: 'UBND tỉnh Lai Châu',
      type: 'Công văn',
      subject: 'Tuyển dụng & bố trí công chức',
      signer: { name: 'Phan Thanh Hải', position: 'Phó Giám đốc', authority: 'KT.' },
      dueOn: '2026-04-20',
    });
  });

  it.each([
    ['41', 'CT/TU', '41-CT/TU'],
    ['07', 'KH-UBND', '07/KH-UBND'],
    ['07/KH-UBND', 'KH-UBND', '07/KH-UBND'],
    ['', 'KH-UBND', null],
  ])('number %s and notation %s', (number, notation, expected) => {
    expect(readEdxml(xml(tag('Code', tag('CodeNumber', number) + tag('CodeNotation', notation)))).number).toBe(
      expected,
    );
  });

  it.each([
    ['2026/02/28', '2026-02-28'],
    ['2026-2-8', '2026-02-08'],
    ['08/02/2026', '2026-02-08'],
    ['2026/02/30', null],
    ['2026', null],
    ['', null],
  ])('day %s', (written, day) => {
    expect(readEdxml(xml(tag('DueDate', written))).dueOn).toBe(day);
  });

  it('says nothing that the message does not', () => {
    expect(new Set(Object.values(readEdxml(xml(''))))).toEqual(new Set([null]));
  });

  it.each([
    ['another XML', Buffer.from('<a/>')],
    ['cut off', xml(MESSAGE).subarray(0, 300)],
    [
      'entities',
      Buffer.from('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><MessageHeader>&b;</MessageHeader>'),
    ],
    ['nothing', Buffer.from('')],
  ])('refuses %s', (_, bytes) => {
    expect(() => readEdxml(bytes)).toThrow(expect.objectContaining({ name: 'UnreadableFile' }));
  });
});

describe('sidecars', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
    for (const name of ['kế hoạch.edxml', 'other.EDXML']) writeFileSync(join(folder, name), xml(MESSAGE));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['kế hoạch.pdf'.normalize('NFD'), 'kế hoạch.edxml'],
    ['Other.docx', 'other.EDXML'],
    ['kế hoạch 2.pdf', null],
  ])('of %s', (file, sidecar) => {
    expect(sidecarOf(join(folder, file))).toBe(sidecar === null ? null : join(folder, sidecar));
  });

  it('say so when they are broken', () => {
    writeFileSync(join(folder, 'broken.edxml'), '<MessageHeader>');
    expect(readSidecar(join(folder, 'broken.pdf'))).toBe('unreadable');
  });

  it('are read with their document, and are none themselves', () => {
    expect(readSidecar(join(folder, 'kế hoạch.pdf'))).toMatchObject({ number: '340/SNV-CCVC' });
    expect(readSidecar(join(folder, 'kế hoạch 2.pdf'))).toBeNull();
    expect(readSidecar(join(folder, 'kế hoạch.edxml'))).toBeNull();
  });
});
