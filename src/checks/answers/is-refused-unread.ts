import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';

/** How servers and gateways refuse a path that they do not take for one. */
const REFUSED: readonly number[] = [400, 404];
/** How they refuse what is too long: a body, a URL, or a header (RFC 9110, 15.5.14 and 15.5.15; RFC 6585, 5). */
const TOO_LONG: readonly number[] = [413, 414, 431];
/** Characters of a request that no gateway finds too long. */
const SHORT = 500;

/** For the evidence of a check that met such a refusal: it examined nothing. */
export const UNREAD = 'a request that was refused before anyone read it is not judged';

/**
 * Whether a request was refused before any program of the provider read it: many servers answer a path that holds NUL with a page of their own, and
 * gateways refuse what is too long. No contract says how that looks.
 */
export function isRefusedUnread(operation: Operation, exchange: AnsweredExchange): boolean {
  return holdsNulInPath(operation, exchange) || isTooLong(exchange);
}

/** Whether a JSON body was refused because it was broken on purpose. */
export function isRefusedAsMalformed({ request, response }: AnsweredExchange): boolean {
  return request.malformation !== undefined && response.status >= 400 && response.status < 500;
}

function holdsNulInPath({ parameters }: Operation, { request, response }: AnsweredExchange): boolean {
  return (
    REFUSED.includes(response.status) &&
    parameters.some(({ name, in: place }) => place === 'path' && request.parameters[name]?.includes('\0'))
  );
}

function isTooLong({ request, response }: AnsweredExchange): boolean {
  if (!TOO_LONG.includes(response.status)) return false;
  const headers = Object.values(request.headers).reduce((sum, { length }) => sum + length, 0);
  // A lengthened credential may be long, and is recorded without its text.
  if (response.status === 431) return request.broken === 'lengthened' || headers + request.url.length > SHORT;
  return (request.body ?? request.url).length > SHORT;
}
