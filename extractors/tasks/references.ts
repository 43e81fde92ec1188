import type { Draft } from './draft.js';
import { textOf, within } from './slice.js';

/** "… hoàn thành theo thời gian tại khoản 1 Công văn này", "thời hạn quy định tại mục 2": the date of another item of this document. */
const REFERENCE =
  /(?:theo |đúng )?(?:thời gian|thời hạn|tiến độ|hạn)[^.;]{0,40} tại (?:khoản|mục|điểm|phần|ý) (\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])(?![\p{L}\d])/iu;

/**
 * Gives duties that are timed by another item of the same document that item's deadline (annotation rule 10); what
 * refers to an item without one stays as it is.
 */
export function followReferences(drafts: readonly Draft[]): Draft[] {
  const ordinals = new Map(drafts.filter((d) => d.deadline && !d.deadline.inherited).map((d) => [bare(d.ordinal), d]));
  return drafts.map((draft) => {
    if (draft.deadline && !draft.deadline.inherited) return draft;
    for (const slice of draft.text) {
      const match = REFERENCE.exec(textOf(slice));
      const target = match && ordinals.get(match[1] ?? '')?.deadline;
      if (!match || !target) continue;
      const source = within(slice, match.index, match.index + match[0].length);
      const refersTo = `${match[0].replace(/^.* tại /u, '')} (${target.deadline.text})`;
      return {
        ...draft,
        deadline: {
          source,
          inherited: false,
          from: 'reference',
          deadline: { ...target.deadline, text: match[0], refersTo },
        },
      };
    }
    return draft;
  });
}

const bare = (ordinal: string | null): string => (ordinal ?? '').replace(/[.)/:]+$/u, '');
