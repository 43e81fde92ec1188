import { describe, expect, it } from 'vitest';
import { compareBodies, type IdentityField, sameDeadline, sameIdentity } from './compare.js';
import { body, deadline } from './examples-for-tests.js';
import type { Accepted, GoldBody, GoldDeadline } from './gold.js';

describe('compareBodies', () => {
  it('takes the resolved name or the name as written, in any spelling of the gold', () => {
    const gold: GoldBody[] = [['Văn phòng', 'Văn phòng Sở Công Thương tỉnh Gia Lai']];
    expect(compareBodies(gold, [body('Văn phòng Sở Công Thương', 'Văn phòng')], 'soft').hits).toBe(1);
    expect(compareBodies(gold, [body('Văn phòng Sở Công Thương tỉnh Gia Lai', 'VP')], 'strict').hits).toBe(1);
  });

  it('lets one body stand for one', () => {
    const tally = compareBodies(['Sở Nội vụ', 'Sở Nội vụ'], [body('Sở Nội vụ')], 'soft');
    expect(tally).toEqual({ gold: 2, out: 1, hits: 1 });
  });

  it('counts what is surplus', () => {
    expect(compareBodies([], [body('Sở Nội vụ')], 'soft')).toEqual({ gold: 0, out: 1, hits: 0 });
  });

  it('forgives a lost accent softly, not strictly', () => {
    expect(compareBodies(['Sở Nội vụ'], [body('Sở Nội vu')], 'soft').hits).toBe(1);
    expect(compareBodies(['Sở Nội vụ'], [body('Sở Nội vu')], 'strict').hits).toBe(0);
  });
});

const day: GoldDeadline = { text: 'trước ngày 20/3/2023', kind: 'date', bound: 'before', due: '2023-03-19' };
const april: GoldDeadline = { text: 'Tháng 4/2023', kind: 'period', start: '2023-04-01', due: '2023-04-30' };
const often: GoldDeadline = { text: 'định kỳ', kind: 'recurring', due: null, optional: true, alsoKinds: ['ongoing'] };
const monthly: GoldDeadline = { text: 'ngày 25', kind: 'recurring', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=25' };
const inApril = deadline({ kind: 'period', bound: 'within', start: '2023-04-01', due: '2023-04-30' });
const recurring = deadline({ kind: 'recurring', due: null });

describe('sameDeadline', () => {
  it.each([
    ['neither has one', null, null],
    ['the same day', day, deadline()],
    ['the same month', april, inApril],
    ['a vague phrase left out', often, null],
    ['another defensible kind', often, deadline({ kind: 'ongoing', due: null })],
    ['one rule, parts in another order', monthly, { ...recurring, recurrence: 'BYMONTHDAY=25;FREQ=MONTHLY' }],
    ['one rule in a list', monthly, { ...recurring, recurrence: ['FREQ=MONTHLY;BYMONTHDAY=25'] }],
  ])('is right: %s', (_, gold, out) => {
    expect(sameDeadline(gold, out, 'soft')).toBe(true);
  });

  it.each([
    ['invented', null, deadline()],
    ['missed', day, null],
    ['a day off', day, deadline({ due: '2023-03-20' })],
    ['another kind', day, deadline({ kind: 'period' })],
    ['another first day', april, { ...inApril, start: '2023-04-02' }],
    ['a day given to a vague phrase', often, deadline({ kind: 'ongoing', due: '2023-12-31' })],
    ['another rule', monthly, { ...recurring, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=24' }],
    ['another hour', { ...day, time: '17:00' }, deadline({ time: '16:00' })],
  ])('is wrong: %s', (_, gold, out) => {
    expect(sameDeadline(gold, out, 'soft')).toBe(false);
  });

  it('strictly compares words and bound too', () => {
    expect(sameDeadline(day, deadline(), 'strict')).toBe(true);
    expect(sameDeadline(day, deadline({ text: 'ngày 20/3/2023' }), 'strict')).toBe(false);
    expect(sameDeadline(day, deadline({ bound: 'by' }), 'strict')).toBe(false);
  });
});

const identities: readonly (readonly [IdentityField, Accepted, string | null, boolean])[] = [
  ['number', '12/KH-UBND', '12 /KH-UBND', true],
  ['number', '12/KH-UBND', '21/KH-UBND', false],
  ['issuedOn', ['2023-03', null], '2023-03', true],
  ['issuedOn', '2023-03', '2023-03-01', false],
  ['issuedOn', null, '2023-03-17', false],
  ['number', null, null, true],
  ['issuer', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'], 'ỦY BAN NHÂN DÂN TỈNH', true],
  ['signer', 'Nguyễn Sỹ Chín', 'Nguyễn Thanh Bình', false],
];

describe('sameIdentity', () => {
  it.each(identities)('%s %j against %j: %s', (field, gold, out, right) => {
    expect(sameIdentity(field, gold, out, 'soft')).toBe(right);
  });
});
