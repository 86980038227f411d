import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation } from '../../../contract/index.ts';
import { sameAgain } from '../../../judgement/index.ts';
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
    const key = operation.id === this.#operation.id ? questionOf(operation, exchange) : undefined;
    if (key === undefined || !claimsSuccess(operation, exchange.response)) return;
    const alike = this.#byQuestion.get(key);
    if (alike) alike.push(exchange);
    else this.#byQuestion.set(key, [exchange]);
  }

  /** How many answers were given to the question of this one. */
  countLike(exchange: AnsweredExchange): number {
    return this.#byQuestion.get(questionOf(this.#operation, exchange) ?? '')?.length ?? 0;
  }

  /** The answers to each question that was asked more than once. */
  get alike(): readonly (readonly AnsweredExchange[])[] {
    return [...this.#byQuestion.values()].filter(({ length }) => length > 1);
  }
}

/** Equal for requests that ask for the same; `undefined` for one that says more than parameters. */
function questionOf(operation: Operation, { request }: AnsweredExchange): string | undefined {
  const same = sameAgain(operation, request);
  if (!same) return undefined;
  const asked = Object.entries(same.parameters ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([same.target, asked]);
}
