import { encodeQuery } from './encoding.ts';
import type { WireRequest } from './wire-request.ts';
import { renderJson } from './json-of.ts';
import { malformed } from './malformed.ts';

/** The body of a request as it is sent and signed; `undefined` where it has none. */
export function bodyText({
  form,
  json,
  malformation,
}: Pick<WireRequest, 'form' | 'json' | 'malformation'>): string | undefined {
  if (form) return encodeQuery(form);
  return json && malformed(renderJson(json), malformation);
}
