/** A ministry (or the department that mirrors it) with its time and what took over: reorganisation of 1 March 2025 (Nghị quyết 176/2025/QH15). */
export type Ministry = {
  readonly field: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Names that took over its work; more than one where it was split. */
  readonly successors: readonly string[];
};

const lasting = (field: string): Ministry => ({ field, validFrom: null, validTo: null, successors: [field] });
const ended = (field: string, ...successors: string[]): Ministry => ({
  field,
  validFrom: null,
  validTo: '2025-02-28',
  successors,
});
const since2025 = (field: string): Ministry => ({
  field,
  validFrom: '2025-03-01',
  validTo: null,
  successors: [field],
});

export const MINISTRIES: readonly Ministry[] = [
  ...['Quốc phòng', 'Công an', 'Ngoại giao', 'Tư pháp', 'Công Thương', 'Giáo dục và Đào tạo', 'Y tế', 'Nội vụ'].map(
    lasting,
  ),
  ...['Tài chính', 'Xây dựng', 'Khoa học và Công nghệ', 'Văn hóa, Thể thao và Du lịch'].map(lasting),
  since2025('Nông nghiệp và Môi trường'),
  since2025('Dân tộc và Tôn giáo'),
  ended('Kế hoạch và Đầu tư', 'Tài chính'),
  ended('Giao thông vận tải', 'Xây dựng'),
  ended('Tài nguyên và Môi trường', 'Nông nghiệp và Môi trường'),
  ended('Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường'),
  ended('Lao động - Thương binh và Xã hội', 'Nội vụ'),
  ended('Thông tin và Truyền thông', 'Khoa học và Công nghệ', 'Văn hóa, Thể thao và Du lịch'),
];
