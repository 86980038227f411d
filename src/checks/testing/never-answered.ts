import type { UnansweredExchange } from '../../client/index.ts';
import { NeverAnswered } from '../../judgement/index.ts';
import { exchangeOf, type FakeExchange } from './exchange-of.ts';

/** A request that was reset four times while others were answered. */
export function unansweredExchange(fake: Pick<FakeExchange, 'purpose' | 'parameters'> = {}): UnansweredExchange {
  const { response: _unanswered, ...exchange } = exchangeOf(fake);
  return { ...exchange, attempts: 4, incident: { kind: 'reset', message: 'the connection was reset' } };
}

/** What the conversation throws about such a request. */
export function neverAnswered(fake: Pick<FakeExchange, 'parameters'> = {}): NeverAnswered {
  return new NeverAnswered(unansweredExchange(fake));
}
