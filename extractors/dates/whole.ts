/** "giai đoạn", "từ", "đến hết": all that may stand before bare figures of a year. */
const LEAD = /^[\s.,;:(]*(?:giai\s+đoạn|từ|trong|đến|tới|hết|trước|đến\s+hết|chậm\s+nhất(?:\s+là)?)?\s*$/u;
const TRAIL = /^[\s.,;:)_]*(?:(?:và\s+)?(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau)|trở\s+đi)?[\s.;)]*$/u;

/** Whether figures that may be a year ("2026", "2024 - 2025") are the whole text but for binding words, so that they can't be a count. */
export function isWhole(before: string, after: string): boolean {
  return LEAD.test(before) && TRAIL.test(after);
}
