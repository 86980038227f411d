import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation } from '../../../contract/index.ts';
import { claimsSuccess } from '../../answers/index.ts';
import type { HeardAnswer } from '../../check.ts';

/** The successes of a run that answer one operation, by what was asked: who asked, and when, makes no difference. */
export class HeardAnswers {
  readonly #operation: Operation;
  readonly #byQuestion = new Map<string, AnsweredExchange[]>();

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  /** Hears an answer. Refusals say nothing, nor does what a request with broken credentials or a request in two parts comes to. */
  hear({ operation, exchange }: HeardAnswer): void {
    const { broken, repeated, meant } = exchange.request;
    const isWhole = broken === undefined && repeated === undefined && !meant?.misplaced && meant?.query === undefined;
    if (operation.id !== this.#operation.id || !isWhole || !claimsSuccess(operation, exchange.response)) return;
    const key = questionOf(operation, exchange);
    const alike = this.#byQuestion.get(key);
    if (alike) alike.push(exchange);
    else this.#byQuestion.set(key, [exchange]);
  }

  /** How many answers were given to the question of this one. */
  countLike(exchange: AnsweredExchange): number {
    return this.#byQuestion.get(questionOf(this.#operation, exchange))?.length ?? 0;
  }

  /** The answers to each question that was asked more than once. */
  get alike(): readonly (readonly AnsweredExchange[])[] {
    return [...this.#byQuestion.values()].filter(({ length }) => length > 1);
  }
}

/** Equal for requests that ask for the same. */
function questionOf({ parameters }: Operation, { request }: AnsweredExchange): string {
  const aboutCaller = new Set(parameters.filter(({ role }) => role === 'credential').map(({ name }) => name));
  const asked = Object.entries(request.parameters).filter(([name]) => !aboutCaller.has(name));
  return JSON.stringify([request.meant?.target, asked.toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}
