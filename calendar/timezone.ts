import ICAL from 'ical.js';

export const TIMEZONE = 'Asia/Ho_Chi_Minh';

/** The VTIMEZONE of Vietnam: UTC+7 without summer time since 13 June 1975 (tzdata). */
export function vietnamTimezone(): ICAL.Component {
  const standard = new ICAL.Component('standard');
  standard.addPropertyWithValue('dtstart', ICAL.Time.fromData({ year: 1975, month: 6, day: 13, hour: 0 }));
  standard.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString('+08:00'));
  standard.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString('+07:00'));
  standard.addPropertyWithValue('tzname', '+07');
  const timezone = new ICAL.Component('vtimezone');
  timezone.addPropertyWithValue('tzid', TIMEZONE);
  timezone.addSubcomponent(standard);
  return timezone;
}
