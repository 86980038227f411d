/** Longest value in a line of text. */
const VISIBLE = 200;

/** A value as a reader wants it: JSON, but prose (a text with blanks in it) without quotation marks; cut at `limit` characters. */
export function showValue(value: unknown, limit = VISIBLE): string {
  return cutText(isProse(value) ? oneLine(value) : asJson(value), limit);
}

/** The start of a long text and how long it is. */
export function cutText(text: string, limit = VISIBLE): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}… (${text.length.toLocaleString('en-US')} characters)`;
}

/** A text without line breaks and other control characters, which would tear a line of output. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

function isProse(value: unknown): value is string {
  return typeof value === 'string' && /\S \S/.test(value) && !/\p{Cc}|^\s|\s$/u.test(value);
}

function asJson(value: unknown): string {
  if (value === undefined) return 'no value';
  return JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? String(member) : member)) ?? String(value);
}
