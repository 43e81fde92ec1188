const DAY = 86_400_000;
const VIETNAM = 7 * 3_600_000;

/** The calendar day `count` days after `day` (before, when negative). Days are YYYY-MM-DD and have no time zone. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** The calendar day of an instant (ISO 8601) in Asia/Ho_Chi_Minh, which has kept UTC+7 without summer time since 1975. */
export function vietnamDay(instant: string): string {
  return new Date(Date.parse(instant) + VIETNAM).toISOString().slice(0, 10);
}

/** A day as Vietnamese offices write it: "2023-03-19" → "19/03/2023"; a month too: "2023-03" → "03/2023". */
export function showDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** An instant (ISO 8601) on the clocks of Vietnam: "17:05 ngày 19/03/2023". */
export function showInstant(instant: string): string {
  const local = new Date(Date.parse(instant) + VIETNAM).toISOString();
  return `${local.slice(11, 16)} ngày ${showDay(local.slice(0, 10))}`;
}
