import { type Explanation, explain, type Fact } from '../extractors/explain.js';
import type { SourceDocument } from '../models/document.js';
import type { Place } from '../models/place.js';
import type { Settings } from '../models/settings.js';

const FIELDS: Readonly<Record<Fact['field'], string>> = {
  class: 'Loại',
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  deadline: 'Thời hạn',
  product: 'Sản phẩm',
  reportTo: 'Báo cáo về',
};

/** For each task: every value, the rule that gave it, the words and the place it was read from. */
export function explainForPeople(document: SourceDocument, settings: Settings): string {
  return explain(document, settings).map(oneTask).join('\n');
}

function oneTask({ task, facts }: Explanation): string {
  const { confidence } = task;
  const sure = `độ chắc: nhiệm vụ ${confidence.task}, chủ trì ${confidence.lead}, phối hợp ${confidence.coordinating}, thời hạn ${confidence.deadline}`;
  const lines = facts.map(
    ({ field, value, rule, words, places }) =>
      `  ${FIELDS[field]}: ${valueWords(field, value)} | ${rule}${words === null ? '' : ` | “${words}”`} | ${places.map(placeWords).join('; ')}`,
  );
  return `${task.ordinal ? `${task.ordinal} ` : ''}${task.text}\n${lines.join('\n')}\n  ${sure}\n`;
}

const valueWords = (field: Fact['field'], value: string): string => {
  if (field !== 'class') return value;
  return value === 'obligation' ? 'nhiệm vụ được giao' : 'định hướng chung';
};

function placeWords(place: Place): string {
  if ('page' in place) return `trang ${place.page}`;
  if ('paragraph' in place) return `đoạn ${place.paragraph}`;
  return `bảng ${place.table}, dòng ${place.row}, cột ${place.column}`;
}
