import type { AnsweredExchange } from '../../client/index.ts';
import { endsBefore, type Operation } from '../../contract/index.ts';
import { claimsSuccess } from './claimed-outcomes.ts';

/** Whether a valid request is answered as one: with a success, or with what the contract says of pages past the end. Which pages are past it, walks show. */
export function isAccepted(operation: Operation, exchange: Pick<AnsweredExchange, 'request' | 'response'>): boolean {
  return claimsSuccess(operation, exchange.response) || endsBefore(operation, exchange);
}
