import { describe, expect, it } from 'vitest';
import { clausesAfterLostStops } from './lost-stop.js';

const begun = (text: string): string[] => clausesAfterLostStops(text).map((at) => text.slice(at));

describe('clausesAfterLostStops', () => {
  it('finds a clause that names at once the body that the one before ended with', () => {
    expect(begun('Các trường nộp hồ sơ về Trưởng cụm các Trưởng cụm họp xét.')).toEqual(['các Trưởng cụm họp xét.']);
  });

  it.each([
    'Các trường nộp hồ sơ về Trưởng cụm; các Trưởng cụm họp xét.',
    'Phòng Nội vụ các huyện, thành phố tổng hợp.',
    'Giao Sở Y tế các tỉnh và Sở Tài chính.',
    'Trưởng cụm các cụm thi đua họp xét.',
  ])('finds none in %s', (text) => expect(begun(text)).toEqual([]));
});
