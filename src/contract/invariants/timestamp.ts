/** What a rule writes, but texts in quotes. */
const CALL_OR_TEXT = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\btimestamp(?=\s*\()/g;
/** The name under which rules know the function below. The library keeps its own under the name that CEL gives it. */
export const TIMESTAMP = 'timestampOf';
const DATE_TIME = /^(\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** A rule that calls the function below where it says `timestamp`. The library refuses date-times of more than 30 characters, such as those with microseconds and an offset. */
export function withTimestamps(rule: string): string {
  return rule.replaceAll(CALL_OR_TEXT, (found) => (found === 'timestamp' ? TIMESTAMP : found));
}

/** The moment of a date-time of RFC 3339, or of a number of seconds since the epoch. Digits beyond milliseconds are left out. */
export function timestamp(value: unknown): Date {
  const [, minute, second, fraction = '', zone = ''] = (typeof value === 'string' && DATE_TIME.exec(value)) || [];
  // `Date` knows no leap second.
  const text = `${minute?.toUpperCase()}:${second === '60' ? '59' : second}${fraction.slice(0, 4)}${zone.toUpperCase()}`;
  const moment = new Date(
    typeof value === 'bigint' ? Number(value) * 1000 : Date.parse(text) + (second === '60' ? 1000 : 0),
  );
  if (!Number.isNaN(moment.getTime())) return moment;
  throw new TypeError(`timestamp() needs a date-time such as "2026-01-31T08:00:00Z", not "${String(value)}"`);
}
