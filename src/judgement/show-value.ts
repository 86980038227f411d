/** Longest value in a line of text. */
const VISIBLE = 200;

/** A value for a reader, cut at `limit` characters: JSON, or a text without quotation marks where it cannot be taken for another value. */
export function showValue(value: unknown, limit = VISIBLE): string {
  return cutText(isPlainText(value) ? value : asJson(value), limit);
}

/** The start of a long text and how long it is. */
export function cutText(text: string, limit = VISIBLE): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}… (${text.length.toLocaleString('en-US')} characters)`;
}

/** What would turn a line of output round, or is no character. */
const UNSHOWN = /\p{Cc}|\p{Bidi_Control}|\p{Cs}/gu;

/** A text without line breaks and other control characters, which would tear a line of output. Those that leave no gap are written as escapes. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .trim()
    .replace(UNSHOWN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/\p{Cc}|^\s|\s$/u.test(value) && !isJsonText(value);
}

/**
 * Whether a text would be read as another JSON value. Such a text keeps its quotation marks: "20" is not the number 20.
 */
function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function asJson(value: unknown): string {
  if (value === undefined) return 'no value';
  return (
    JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? String(member) : member)) ??
    String(value)
  );
}
