import { expect, it } from 'vitest';
import { bodyNote } from './body-note.js';

it.each<[string, string | null, string | null]>([
  [
    'UBND huyện Tủa Chùa',
    '2023-03-01',
    'cấp huyện đã kết thúc hoạt động từ ngày 01/07/2025; cần xác định cơ quan tiếp nhận nhiệm vụ',
  ],
  ['Sở Kế hoạch và Đầu tư tỉnh Hà Giang', '2023-03-01', 'nay là Sở Tài chính tỉnh Tuyên Quang'],
  ['Bộ Thông tin và Truyền thông', null, 'nay là Bộ Khoa học và Công nghệ hoặc Bộ Văn hóa, Thể thao và Du lịch'],
  ['Sở Y tế tỉnh Gia Lai', '2023-03-01', 'Gia Lai trước khi sáp nhập ngày 01/07/2025'],
  ['Sở Y tế tỉnh Gia Lai', '2025-08-01', null],
  ['Sở Y tế tỉnh Lai Châu', '2023-03-01', null],
  ['các sở, ban, ngành', '2023-03-01', null],
])('%s of %s', (name, issuedOn, note) => {
  expect(bodyNote(name, issuedOn, '2026-01-15')).toBe(note);
});

it('says nothing before the change', () => {
  expect(bodyNote('UBND huyện Tủa Chùa', '2023-03-01', '2025-06-30')).toBeNull();
});
