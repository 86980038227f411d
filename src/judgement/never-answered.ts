import type { UnansweredExchange } from '../client/index.ts';
import { Inconclusive } from './inconclusive.ts';

/**
 * Thrown where one kind of request is never answered: each attempt met an incident, and its neighbours were answered in between. The checks whose
 * promise that breaks report it; for every other check it is a question without an answer.
 */
export class NeverAnswered extends Inconclusive {
  readonly exchange: UnansweredExchange;

  constructor(exchange: UnansweredExchange) {
    super(NeverAnswered.describe(exchange));
    this.exchange = exchange;
  }

  /** What happened each time, how often, and that it happened to this kind of request alone. */
  static describe({ incident, attempts }: UnansweredExchange): string {
    return `${incident.message}, ${attempts} times, and other requests were answered in between`;
  }

  /** The exchange of an error that says so; throws every other error again. To be handed to `catch`. */
  static exchangeOf(this: void, error: unknown): UnansweredExchange {
    if (error instanceof NeverAnswered) return error.exchange;
    throw error;
  }
}
