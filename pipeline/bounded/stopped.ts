/** Why the reading of a file was ended from outside, or ended of itself without a result. */
export type StoppedCode = 'too-slow' | 'too-much-memory' | 'reader-crashed' | 'reader-fault';

const NEXT = 'Tệp gốc vẫn được giữ nguyên. Hãy mở tệp, in lại thành PDF rồi gửi lại';

/** What a person is told, and what to do next. */
export const STOPPED: Readonly<Record<StoppedCode, string>> = {
  'too-slow': `Đọc tệp này quá lâu mà không xong nên đã dừng. ${NEXT}.`,
  'too-much-memory': `Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng. ${NEXT}, hoặc chia thành nhiều tệp nhỏ.`,
  'reader-crashed': `Nội dung bất thường của tệp làm chương trình đọc dừng đột ngột. ${NEXT}.`,
  'reader-fault': `Chương trình gặp lỗi khi đọc tệp này. ${NEXT}, và báo cho người quản trị.`,
};
