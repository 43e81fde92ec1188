import { errorCode } from '../models/error-code.js';
import { FolderInUse } from './inbox-lock.js';

type Fault = {
  readonly code: RegExp;
  readonly text: string;
  /** It would meet every other file too. */
  readonly everyFile: boolean;
};

/** Faults of the machine by the codes of the system and of SQLite, with what to do. */
const FAULTS: readonly Fault[] = [
  {
    code: /^(ENOSPC|EDQUOT|SQLITE_FULL)$/u,
    text: 'Đĩa đã đầy nên chưa ghi được. Hãy giải phóng dung lượng; không tệp nào bị mất, chương trình sẽ tự đọc tiếp.',
    everyFile: true,
  },
  {
    code: /^(EROFS|SQLITE_READONLY.*|SQLITE_CANTOPEN.*)$/u,
    text: 'Thư mục dữ liệu không cho ghi. Hãy kiểm tra quyền ghi và ổ đĩa; không tệp nào bị mất, chương trình sẽ tự đọc tiếp.',
    everyFile: true,
  },
  {
    code: /^(EMFILE|ENFILE|ENOMEM|SQLITE_NOMEM)$/u,
    text: 'Máy đang hết bộ nhớ hoặc mở quá nhiều tệp. Hãy đóng bớt chương trình; chương trình sẽ tự đọc tiếp.',
    everyFile: true,
  },
  {
    code: /^(SQLITE_(BUSY|LOCKED).*)$/u,
    text: 'Sổ đang được chương trình khác ghi lâu. Chương trình sẽ tự thử lại.',
    everyFile: true,
  },
  {
    code: /^(EIO|SQLITE_(IOERR|CORRUPT).*)$/u,
    text: 'Ổ đĩa đọc ghi bị lỗi. Hãy kiểm tra ổ đĩa và bản sao lưu ngay.',
    everyFile: true,
  },
  {
    code: /^(EACCES|EPERM)$/u,
    text: 'Không có quyền đọc tệp này hoặc ghi vào thư mục dữ liệu. Hãy kiểm tra quyền; chương trình sẽ tự thử lại.',
    everyFile: false,
  },
];

const faultOf = (error: unknown): Fault | undefined => FAULTS.find(({ code }) => code.test(errorCode(error) ?? ''));

/** Vietnamese words for a fault of the machine and what to do; null for a bug of the program. */
export const describeFault = (error: unknown): string | null =>
  error instanceof FolderInUse ? error.message : (faultOf(error)?.text ?? null);

/** Whether the next file would meet this fault too. */
export const meetsEveryFile = (error: unknown): boolean => faultOf(error)?.everyFile ?? false;
