/** How long before a deadline to warn, as users write it: "3d", "1w", "12h". */
const ALARM = /^([1-9]\d{0,2})([hdw])$/u;

/** "3d" → "-P3D", the TRIGGER of an alarm; null for what is not written so. */
export function alarmTrigger(alarm: string): string | null {
  const match = ALARM.exec(alarm);
  if (match === null) return null;
  const [, count = '', unit = ''] = match;
  return unit === 'h' ? `-PT${count}H` : `-P${count}${unit.toUpperCase()}`;
}
