const TEXT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;
const ZONE = /^(Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since the epoch of `YYYY-MM-DD HH:MM:SS` in a zone such as `+08:00`. A time that the calendar does not have is the provider's
 * fault: it gives NaN, every comparison with NaN is false, and the rule breaks. A zone that does not exist is the contract's fault, and throws.
 */
export function instant(text: string, zone: string): bigint | number {
  if (!ZONE.test(zone)) throw new TypeError(`instant() needs a zone such as "+08:00", not "${zone}"`);
  const [, day, time] = TEXT.exec(text) ?? [];
  if (day === undefined || time === undefined || !isCalendarDay(day)) return Number.NaN;
  const milliseconds = Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(milliseconds) || time.startsWith('24') ? Number.NaN : BigInt(milliseconds);
}

/** `Date` turns 30 February into 2 March. */
function isCalendarDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(-2));
}
