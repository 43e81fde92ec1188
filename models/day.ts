const DAY = 86_400_000;

/** The calendar day `count` days after `day` (before, when negative). Days are YYYY-MM-DD and have no time zone. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** The calendar day of an instant (ISO 8601) in Asia/Ho_Chi_Minh, which has kept UTC+7 without summer time since 1975. */
export function vietnamDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
