import { dateForm } from '../form.js';

/** "Trong năm", "đến hết năm", "năm nay": the year the document speaks of. */
export const thisYear = dateForm(
  'this-year',
  ['trong năm', 'đến hết năm', 'năm nay', 'trong năm nay'],
  /năm(?<now>\s+(?:nay|này))?(?=\s*(?:[.;,)(]|$))/u,
  ({ now }, { before }) =>
    now === undefined && !/(?:trong|hết)\s+$/u.test(before)
      ? null
      : { unit: 'year', first: { month: 1 }, last: { month: 12 } },
);
