import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';

/** How servers and gateways refuse a path that they do not take for one. */
const REFUSED: readonly number[] = [400, 404];

/**
 * Whether a request was refused before any program of the provider read it: many servers answer a path that holds NUL with a page of their own. No
 * contract says how that looks.
 */
export function isRefusedUnread({ parameters }: Operation, { request, response }: AnsweredExchange): boolean {
  return (
    REFUSED.includes(response.status) &&
    parameters.some(({ name, in: place }) => place === 'path' && request.parameters[name]?.includes('\0'))
  );
}
