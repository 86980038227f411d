/**
 * RFC 3986: everything but the unreserved characters is percent-encoded, in UTF-8. A lone surrogate from U+DC80 to U+DCFF stands for one byte from
 * 80 to FF, as in Python (PEP 383), so that bytes that are no UTF-8 can be sent. U+DC25 and U+DC26 stand for a percent sign and an ampersand that are
 * sent as they are, so that broken escapes and empty pairs can be sent.
 */
export function percentEncode(text: string): string {
  if (UNRESERVED.test(text)) return text;
  return text.split(LONE_BYTES).map(encodeWhole).join('');
}

const UNRESERVED = /^[\w.~-]*$/;
/** Of a pair of surrogates none is alone. */
const LONE_BYTES = /((?<![\ud800-\udbff])[\udc25\udc26\udc80-\udcff])/;

function encodeWhole(text: string): string {
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  if (code >= 0xdc80 && code <= 0xdcff) return hexadecimal(code - 0xdc00);
  if (code === 0xdc25 || code === 0xdc26) return String.fromCharCode(code - 0xdc00);
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) =>
    hexadecimal(character.charCodeAt(0)),
  );
}

function hexadecimal(byte: number): string {
  return `%${byte.toString(16).toUpperCase()}`;
}

/** Names and values in the order given, `%20` for a space: a query string or a form body. */
export function encodeQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

/** A value as one segment of a path; `.` and `..` are encoded too, because a URL parser would resolve them. */
export function encodeSegment(text: string): string {
  return /^\.{1,2}$/.test(text) ? text.replaceAll('.', '%2E') : percentEncode(text);
}
