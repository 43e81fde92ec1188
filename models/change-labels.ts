import type { Change } from './document.js';
import type { ChangedBy } from './task.js';

/** What a document does to another, and what is done to it. */
export const CHANGE_LABELS: Readonly<Record<Change['relation'], string>> = {
  amends: 'Sửa đổi, bổ sung',
  replaces: 'Thay thế',
  abolishes: 'Bãi bỏ',
};
export const CHANGED_LABELS: Readonly<Record<Change['relation'], string>> = {
  amends: 'Được sửa đổi, bổ sung bởi',
  replaces: 'Được thay thế bởi',
  abolishes: 'Bị bãi bỏ bởi',
};

/** What names a document in one line: "Quyết định số 5/QĐ-UBND, UBND tỉnh Lai Châu". */
export const changeWords = (document: {
  readonly type?: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
}): string => {
  const name = [document.type ?? 'Văn bản', document.number === null ? 'chưa có số' : `số ${document.number}`].join(
    ' ',
  );
  return [name, document.issuer].filter(Boolean).join(', ');
};

/** "Được thay thế bởi Kế hoạch số 20/KH-UBND, UBND tỉnh Lai Châu". */
export const changedWords = (by: ChangedBy): string => `${CHANGED_LABELS[by.relation]} ${changeWords(by)}`;
