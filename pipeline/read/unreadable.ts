/** Why a file can't be read at all; each code has one Vietnamese sentence that says what to do next. */
export type UnreadableCode =
  | 'empty'
  | 'password-protected'
  | 'damaged'
  | 'no-pages'
  | 'too-large'
  | 'unsupported-format'
  | 'ocr-off'
  | 'ocr-engine-missing'
  | 'not-a-document';

/** What is read (`READERS` in read.ts). */
const READ = 'Các dạng đọc được: PDF, Word (.docx, .doc), .rtf, .odt, .html và ảnh (TIFF, JPEG, PNG, WebP, GIF).';

const TEXTS: Readonly<Record<UnreadableCode, string>> = {
  empty: 'Tệp rỗng (0 byte). Hãy chép lại tệp từ nơi gửi.',
  'unsupported-format': `Chưa đọc được định dạng này. Hãy mở tệp, lưu lại thành PDF hoặc Word (.docx) rồi gửi lại. ${READ}`,
  'ocr-off': 'Tệp chỉ có ảnh mà chức năng nhận dạng chữ đang tắt nên không đọc được. Hãy bật lại trong kehoach.json.',
  'ocr-engine-missing':
    'Chưa cài chương trình nhận dạng chữ tesseract mà cài đặt ocr.engine yêu cầu. Hãy cài tesseract hoặc bỏ cài đặt ocr.engine trong kehoach.json.',
  'password-protected':
    'Tệp được bảo vệ bằng mật khẩu. Hãy mở tệp bằng mật khẩu, lưu lại bản không có mật khẩu rồi gửi lại.',
  damaged:
    'Tệp bị hỏng hoặc không đúng định dạng nên không đọc được. Hãy xin lại tệp từ nơi gửi hoặc lưu lại tệp rồi gửi lại.',
  'no-pages': 'Tệp không có trang nào. Hãy kiểm tra lại tệp từ nơi gửi.',
  'too-large': 'Nội dung trong tệp lớn bất thường so với một văn bản. Hãy lưu văn bản thành PDF rồi gửi lại.',
  'not-a-document': `Tệp này không phải là văn bản. Hãy kiểm tra lại tệp từ nơi gửi, hoặc lưu lại thành PDF rồi gửi lại. ${READ}`,
};

/** Thrown when nothing can be read from a file; callers turn it into a message. `cause` keeps the technical reason. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, cause?: unknown) {
    super(TEXTS[code], { cause });
    this.name = 'UnreadableFile';
    this.code = code;
  }
}
