import { describe, expect, it } from 'vitest';
import type { Identity } from '../../models/document.js';
import type { EdxmlFacts } from '../../models/edxml.js';
import { mergeEdxml } from './merge-edxml.js';

const page: Identity = {
  type: 'Kế hoạch',
  number: null,
  symbol: 'KH-UBND',
  issuedOn: '2026-03',
  place: 'Lai Châu',
  issuer: 'UBND tỉnh Lai Châu',
  parentBody: null,
  subject: 'Trồng cây đầu xuân',
  signer: { name: 'Lê Văn An', position: 'CHỦ TỊCH', authority: null },
  legalBases: [],
  recipients: ['Như trên'],
};
const nothing: EdxmlFacts = {
  number: null,
  symbol: null,
  issuedOn: null,
  place: null,
  issuer: null,
  parentBody: null,
  type: null,
  subject: null,
  signer: null,
  dueOn: null,
};
const codes = (facts: Partial<EdxmlFacts>) =>
  mergeEdxml(page, { ...nothing, ...facts }).messages.map(({ code }) => code);

describe('mergeEdxml', () => {
  it('takes what the message states and keeps what it leaves out', () => {
    const { identity } = mergeEdxml(page, { ...nothing, number: '12/KH-UBND', issuedOn: '2026-03-17' });
    expect(identity).toEqual({ ...page, number: '12/KH-UBND', issuedOn: '2026-03-17' });
  });

  it('lets the message win, and tells where the page says otherwise', () => {
    const { identity, messages } = mergeEdxml(page, { ...nothing, subject: 'Tết trồng cây', issuedOn: '2026-04-01' });
    expect([identity.subject, identity.issuedOn]).toEqual(['Tết trồng cây', '2026-04-01']);
    expect(messages.filter(({ severity }) => severity === 'warning').map(({ text }) => text.slice(0, 40))).toEqual([
      'Tệp .edxml ghi ngày ban hành “2026-04-01',
      'Tệp .edxml ghi trích yếu “Tết trồng cây”',
    ]);
  });

  it.each<[Partial<EdxmlFacts>]>([
    [{ issuedOn: '2026-03-17' }],
    [{ subject: 'TRỒNG CÂY ĐẦU XUÂN' }],
    [{ issuer: 'UBND tỉnh Lai Châu' }],
    [{ symbol: 'KH - UBND' }],
  ])('finds no difference in %j', (facts) => {
    expect(codes(facts)).toEqual(['edxml-read']);
  });

  it('keeps the deadline of the sender as a message', () => {
    const { messages } = mergeEdxml(page, { ...nothing, dueOn: '2026-04-05' });
    expect(messages.at(-1)).toMatchObject({ code: 'edxml-due', severity: 'info' });
    expect(messages.at(-1)?.text).toContain('05/04/2026');
  });

  it('keeps the page where there is no message, or a broken one that is told', () => {
    expect(mergeEdxml(page, null)).toEqual({ identity: page, messages: [] });
    expect(mergeEdxml(page, 'unreadable').identity).toBe(page);
    expect(mergeEdxml(page, 'unreadable').messages.map(({ code }) => code)).toEqual(['edxml-unreadable']);
  });

  it('gives a letter no type, and keeps the office where only the name is stated', () => {
    const { identity } = mergeEdxml(page, {
      ...nothing,
      type: 'Công văn',
      signer: { name: 'Trần Bình', position: null, authority: null },
    });
    expect(identity.type).toBeNull();
    expect(identity.signer).toEqual({ name: 'Trần Bình', position: 'CHỦ TỊCH', authority: null });
  });
});
