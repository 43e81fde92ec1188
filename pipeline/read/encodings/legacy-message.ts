import type { Message } from '../../../models/message.js';
import type { Place } from '../../../models/place.js';
import type { LegacyEncoding } from './legacy.js';

const NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  'tcvn3-capitals': 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
};

/** Says which old encodings a file's text was in; none for none. */
export function legacyMessages(encodings: ReadonlySet<LegacyEncoding>, place: Place | null): Message[] {
  if (encodings.size === 0) return [];
  const names = [...new Set([...encodings].map((encoding) => NAMES[encoding]))].join(', ');
  const text = `Tệp soạn bằng bảng mã cũ ${names}; chữ đã được chuyển sang Unicode.`;
  return [{ code: 'legacy-encoding', severity: 'info', text, place }];
}
