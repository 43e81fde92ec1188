import type { TaskStatus } from './task.js';

/** What each status is called before a user: one place for the page, the command line and the feed. */
export const STATUS_LABELS: Readonly<Record<TaskStatus, string>> = {
  upcoming: 'chưa đến hạn',
  'due-soon': 'sắp đến hạn',
  'due-today': 'đến hạn hôm nay',
  overdue: 'quá hạn',
  ongoing: 'thường xuyên',
  undated: 'chưa xác định hạn',
  withdrawn: 'đã rút',
};

/** What became of a file that was received. */
export const FILE_STATE_LABELS = {
  indexed: 'đã vào sổ',
  'indexed-with-warnings': 'đã vào sổ, có lưu ý',
  'needs-person': 'cần người xem',
  failed: 'không đọc được',
} as const;
