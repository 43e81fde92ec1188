import { describe, expect, it } from 'vitest';
import { type Organisation, type OursWhy, organisationSchema } from '../../models/organisation.js';
import { oursReader } from './is-ours.js';

const TODAY = '2026-11-20';

const SO = organisationSchema.parse({
  name: 'Sở Công Thương tỉnh Lai Châu',
  aliases: ['SCT'],
  units: ['Văn phòng', 'Trung tâm Khuyến công và Xúc tiến thương mại'],
  groups: ['Cụm Thi đua V', 'Khối thi đua các sở kinh tế'],
});
const XA = organisationSchema.parse({ name: 'UBND xã Mường Than', within: ['tỉnh Lai Châu'] });
const HUYEN = organisationSchema.parse({ name: 'UBND huyện Tủa Chùa', within: ['tỉnh Điện Biên'] });
const TRUONG = organisationSchema.parse({
  name: 'Trường Tiểu học Kim Đồng',
  within: ['xã Mường Than', 'tỉnh Lai Châu'],
});
const GIA_LAI = organisationSchema.parse({ name: 'Sở Tài chính tỉnh Gia Lai' });
const BO = organisationSchema.parse({ name: 'Bộ Nông nghiệp và Môi trường', aliases: ['Bộ NN&MT'] });
const HOI = organisationSchema.parse({ name: 'Hội Nông dân tỉnh Lai Châu' });
const CONG_TY = organisationSchema.parse({ name: 'Công ty Điện lực Lai Châu' });

type Given = { written?: string; issuer?: string | null; issuedOn?: string };
const why = (
  organisation: Organisation,
  name: string,
  { written = name, issuer = null, issuedOn = '2026-03-01' }: Given = {},
) => oursReader(organisation, {}, TODAY)({ bodies: [{ name, asWritten: written }], issuer, issuedOn })?.why ?? null;

describe('a task is ours', () => {
  it.each<[OursWhy, Organisation, string, Given?]>([
    ['directly', SO, 'Sở Công Thương tỉnh Lai Châu'],
    ['directly', SO, 'Sở Công Thương Lai Châu'],
    ['directly', SO, 'sở công thương tỉnh lai châu'],
    ['directly', SO, 'Sở Công Thương', { issuer: 'Bộ Công Thương' }],
    ['directly', SO, 'Giám đốc Sở Công Thương tỉnh Lai Châu'],
    ['directly', SO, 'SCT', { issuer: 'UBND tỉnh Lai Châu' }],
    ['directly', XA, 'UBND xã Mường Than'],
    ['directly', XA, 'Ủy ban nhân dân xã Mường Than'],
    ['directly', XA, 'Chủ tịch UBND xã Mường Than, tỉnh Lai Châu'],
    ['directly', BO, 'Bộ Nông nghiệp và Môi trường'],
    ['directly', BO, 'Bộ NN&MT'],
    ['unit', SO, 'Văn phòng Sở Công Thương tỉnh Lai Châu', { written: 'Văn phòng' }],
    ['unit', SO, 'Văn phòng', { issuer: 'Sở Công Thương tỉnh Lai Châu' }],
    ['unit', SO, 'Phòng Quản lý thương mại thuộc Sở Công Thương'],
    ['unit', SO, 'các phòng, đơn vị thuộc Sở Công Thương tỉnh Lai Châu'],
    ['unit', SO, 'các phòng, đơn vị trực thuộc', { issuer: 'Sở Công Thương' }],
    ['unit', SO, 'Trung tâm Khuyến công và Xúc tiến thương mại', { issuer: 'UBND tỉnh Lai Châu' }],
    ['unit', HUYEN, 'Văn phòng UBND huyện Tủa Chùa'],
    ['group', SO, 'Cụm Thi đua V'],
    ['group', SO, 'các cơ quan thành viên Cụm Thi đua V'],
    ['group', SO, 'Các đơn vị thành viên trong Cụm thi đua', { issuer: 'Cụm Thi đua V, Bộ Công Thương' }],
    ['collective', SO, 'các sở, ban, ngành'],
    ['collective', BO, 'các bộ, ngành, địa phương'],
    ['collective', XA, 'các bộ, ngành, địa phương'],
    ['collective', SO, 'Các sở, ban, ngành, đoàn thể tỉnh', { issuer: 'UBND tỉnh Lai Châu' }],
    ['collective', SO, 'Thủ trưởng các sở, ngành liên quan'],
    ['collective', SO, 'các cơ quan, đơn vị, địa phương', { issuer: 'UBND tỉnh Lai Châu' }],
    ['collective', SO, 'các cơ quan chuyên môn thuộc UBND tỉnh', { issuer: 'UBND tỉnh Lai Châu' }],
    ['collective', SO, 'Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương', { issuer: 'Bộ Công Thương' }],
    ['collective', XA, 'UBND các xã, phường', { issuer: 'UBND tỉnh Lai Châu' }],
    ['collective', XA, 'Chủ tịch UBND các xã, phường, đặc khu'],
    ['collective', XA, 'UBND cấp xã'],
    ['collective', XA, 'các địa phương'],
    ['collective', XA, 'các sở, ban, ngành và UBND các xã, phường trên địa bàn tỉnh'],
    ['collective', HUYEN, 'UBND các huyện, thị xã, thành phố', { issuer: 'UBND tỉnh Điện Biên' }],
    ['collective', HUYEN, 'các sở, ban, ngành, huyện'],
    ['collective', TRUONG, 'các trường tiểu học', { issuer: 'UBND xã Mường Than' }],
    ['collective', HOI, 'các sở, ban, ngành, đoàn thể'],
    ['collective', CONG_TY, 'các doanh nghiệp trên địa bàn tỉnh'],
    ['predecessor', GIA_LAI, 'Sở Kế hoạch và Đầu tư tỉnh Bình Định', { issuedOn: '2023-05-01' }],
    ['predecessor', GIA_LAI, 'Sở Tài chính tỉnh Gia Lai', { issuedOn: '2023-05-01' }],
    ['directly', GIA_LAI, 'Sở Tài chính tỉnh Gia Lai', { issuedOn: '2025-08-01' }],
    ['predecessor', BO, 'Bộ Tài nguyên và Môi trường', { issuedOn: '2024-05-01' }],
  ])('%s: %#', (expected, organisation, name, given) => {
    expect([organisation.name, name, why(organisation, name, given)]).toEqual([organisation.name, name, expected]);
  });
});

describe('a task is not ours', () => {
  it.each<[Organisation, string, Given?]>([
    [SO, 'Bộ Công Thương'],
    [SO, 'Sở Công Thương tỉnh Điện Biên'],
    [SO, 'Sở Công Thương Điện Biên'],
    [SO, 'Sở Công Thương', { issuer: 'UBND tỉnh Điện Biên' }],
    [SO, 'Sở Nội vụ tỉnh Lai Châu'],
    [SO, 'Văn phòng Sở Nội vụ tỉnh Lai Châu'],
    [SO, 'Văn phòng', { issuer: 'Sở Nội vụ tỉnh Lai Châu' }],
    [SO, 'các phòng, đơn vị thuộc Sở Nội vụ tỉnh Lai Châu'],
    [SO, 'các phòng, đơn vị', { issuer: 'Sở Nội vụ' }],
    [SO, 'UBND các huyện, thị xã, thành phố'],
    [SO, 'các sở, ban, ngành', { issuer: 'UBND tỉnh Điện Biên' }],
    [SO, 'các sở, ban, ngành tỉnh Điện Biên'],
    [SO, 'các cơ quan, đơn vị', { issuer: 'UBND huyện Than Uyên' }],
    [SO, 'các đơn vị', { issuer: 'Cụm Thi đua số 3' }],
    [SO, 'các cơ quan báo chí'],
    [SO, 'các tổ chức chính trị - xã hội'],
    [SO, 'các doanh nghiệp'],
    [SO, 'Cụm Thi đua VI'],
    [SO, 'Sở Nội vụ các tỉnh'],
    [SO, 'các bộ, ngành có liên quan'],
    [SO, 'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ'],
    [SO, 'các tổ chức, đoàn thể'],
    [SO, 'các tổ chức, cá nhân'],
    [SO, 'Các đơn vị thành viên trong Cụm thi đua', { issuer: 'Cụm Thi đua VI' }],
    [BO, 'các sở, ban, ngành'],
    [XA, 'UBND xã Mường Khoa'],
    [XA, 'UBND'],
    [XA, 'UBND tỉnh Lai Châu'],
    [XA, 'các sở, ban, ngành tỉnh'],
    [XA, 'UBND các huyện, thành phố'],
    [XA, 'UBND các xã, phường thuộc tỉnh Điện Biên'],
    [XA, 'HĐND các xã'],
    [HUYEN, 'UBND các xã, thị trấn', { issuer: 'UBND huyện Tủa Chùa' }],
    [HUYEN, 'các sở, ban, ngành tỉnh'],
    [TRUONG, 'các trường mầm non'],
    [TRUONG, 'UBND xã Mường Than'],
    [HOI, 'Hội Nông dân tỉnh Điện Biên'],
    [GIA_LAI, 'Sở Tài chính tỉnh Bình Dương', { issuedOn: '2023-05-01' }],
    [BO, 'Sở Nông nghiệp và Môi trường'],
    [BO, 'Bộ Tài chính'],
  ])('%#', (organisation, name, given) => {
    expect([organisation.name, name, why(organisation, name, given)]).toEqual([organisation.name, name, null]);
  });
});

describe('groups of the office', () => {
  const groups = {
    'các sở, ban, ngành': ['Sở Nội vụ', 'Sở Công Thương'],
    'các cơ quan khối kinh tế': ['Sở Tài chính'],
  };
  const ask = (name: string) =>
    oursReader(SO, groups, TODAY)({ bodies: [{ name, asWritten: name }], issuer: null, issuedOn: null });

  it('say who is a member', () => {
    expect(ask('Các sở, ban, ngành')).toEqual({
      why: 'group',
      words: 'qua nhóm mà cơ quan là thành viên: “Các sở, ban, ngành”',
    });
  });
  it('say who is none', () => {
    expect(ask('các cơ quan khối kinh tế')).toBeNull();
  });
});

it('gives the nearest reason of all bodies', () => {
  const bodies = ['các sở, ban, ngành', 'Văn phòng Sở Công Thương', 'Sở Công Thương'].map((name) => ({
    name,
    asWritten: name,
  }));
  expect(oursReader(SO, {}, TODAY)({ bodies, issuer: null, issuedOn: null })).toEqual({
    why: 'directly',
    words: 'giao đích danh: “Sở Công Thương”',
  });
});
