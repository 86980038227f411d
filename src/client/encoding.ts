/** RFC 3986: everything but the unreserved characters is percent-encoded, in UTF-8. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Names and values in the order given, `%20` for a space: a query string or a form body. */
export function encodeQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

/** A value as one segment of a path; `.` and `..` are encoded too, because a URL parser would resolve them. */
export function encodeSegment(text: string): string {
  return /^\.{1,2}$/.test(text) ? text.replaceAll('.', '%2E') : percentEncode(text);
}
