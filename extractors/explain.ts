import type { SourceDocument } from '../models/document.js';
import type { Place } from '../models/place.js';
import type { ExtractedTask } from '../models/task.js';
import { type ExtractOptions, readParts } from './extract.js';
import { partsOf } from './parts.js';
import type { Reason } from './tasks/classify.js';
import type { Draft, Named, Source } from './tasks/draft.js';
import { placesOf, type Slice, textOf } from './tasks/slice.js';

/** One value of a task: what was read, by which rule, from which words, and where they stand. */
export type Fact = {
  readonly field: 'class' | 'lead' | 'coordinating' | 'deadline' | 'product' | 'reportTo';
  readonly value: string;
  readonly rule: string;
  readonly words: string | null;
  readonly places: readonly Place[];
};

export type Explanation = { readonly task: ExtractedTask; readonly facts: readonly Fact[] };

const REASONS: Readonly<Record<Reason, string>> = {
  asked: 'văn bản giao, yêu cầu hoặc đề nghị đích danh',
  dated: 'có nêu thời hạn',
  charged: 'có cơ quan chịu trách nhiệm',
  nobody: 'không giao cho cơ quan nào và không nêu thời hạn',
  agreed: 'ý kiến thống nhất, không giao cho cơ quan nào',
  past: 'việc đã làm',
  'noun-phrase': 'chỉ nêu tên việc hoặc tên đơn vị, không yêu cầu làm gì',
  may: 'điều được phép làm, không phải việc phải làm',
  public: 'quy định chung đối với tổ chức, cá nhân',
  everyone: 'hướng tới mọi cơ quan và không nêu sản phẩm',
};

const SOURCES: Readonly<Record<Source, string>> = {
  label: 'dòng ghi nhãn',
  column: 'cột của bảng',
  words: 'chính câu giao việc',
  'lead-in': 'câu dẫn phía trên',
  heading: 'đề mục phía trên',
  period: 'kỳ nêu ở đề mục',
  clause: 'vế câu đứng trước',
  reference: 'dẫn chiếu tới mục khác của văn bản',
  none: 'không nêu',
};

/**
 * Why each task of a document holds what it holds: for every value the rule (in Vietnamese, for a person), the words it was
 * read from and their place. Pure, like `extract`.
 */
export function explain(document: SourceDocument, options: ExtractOptions): Explanation[] {
  return readParts(partsOf(document), options).flatMap(({ drafts, tasks }) =>
    tasks.flatMap((task, i) => {
      const draft = drafts[i];
      return draft ? [{ task, facts: factsOf(draft, task) }] : [];
    }),
  );
}

function factsOf(draft: Draft, task: ExtractedTask): Fact[] {
  const { deadline, product, reportTo } = draft;
  return [
    { field: 'class', value: task.class, rule: REASONS[draft.classBy], words: null, places: task.evidence.text },
    ...named('lead', draft.lead, task.lead, SOURCES[draft.leadFrom]),
    ...named(
      'coordinating',
      draft.coordinating,
      task.coordinating,
      'sau chữ phối hợp, cùng với hoặc ở cột, nhãn phối hợp',
    ),
    ...(deadline
      ? [said('deadline', deadline.deadline.due ?? deadline.deadline.kind, SOURCES[deadline.from], deadline.source)]
      : []),
    ...(product ? [said('product', textOf(product), 'cột hoặc nhãn sản phẩm', product)] : []),
    ...(reportTo ? [said('reportTo', reportTo.mention.text, 'nơi nhận báo cáo nêu trong câu', reportTo.source)] : []),
  ];
}

const named = (field: Fact['field'], names: readonly Named[], bodies: ExtractedTask['lead'], rule: string): Fact[] =>
  names.map(({ mention, source }, i) => said(field, bodies[i]?.name ?? mention.text, rule, source));

const said = (field: Fact['field'], value: string, rule: string, source: Slice): Fact => ({
  field,
  value,
  rule,
  words: textOf(source),
  places: placesOf([source]),
});
