/** What each flag of a task asks a person to look at: one place for the page and the command line. */
export const FLAG_LABELS: Readonly<Record<string, string>> = {
  'lead-missing': 'Văn bản không nêu cơ quan chủ trì.',
  'deadline-missing': 'Bảng có cột thời hạn nhưng ô của nhiệm vụ này để trống.',
  'deadline-unread': 'Chỗ ghi thời hạn có chữ nhưng chưa hiểu được: hãy xem bản gốc.',
  'deadline-several': 'Có từ hai thời hạn trở lên: chỉ thời hạn đầu được ghi, hãy xem bản gốc.',
  'deadline-before-issue': 'Thời hạn trước ngày ban hành văn bản.',
  'deadline-outside-section': 'Thời hạn nằm ngoài quý hoặc tháng mà mục này nói đến.',
  'deadline-impossible-date': 'Ngày không có trong lịch.',
  'document-replaced': 'Văn bản giao việc đã được văn bản khác thay thế: hãy xem nhiệm vụ này còn phải làm không.',
  'document-abolished': 'Văn bản giao việc đã bị bãi bỏ: hãy xem nhiệm vụ này còn phải làm không.',
  'low-recognition': 'Chữ quét khó đọc: hãy đối chiếu với bản gốc.',
};
