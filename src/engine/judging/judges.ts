import { type Check, checks as everyCheck, type HeardAnswer } from '../../checks/index.ts';
import type { UnansweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Verification } from '../verification.ts';
import { ApplicableChecks } from './applicable-checks.ts';
import { isOperationCheck, type Job, jobsOf } from './jobs-of.ts';
import { judgeExchange } from './judge-exchange.ts';
import { judgeUnanswered } from './judge-unanswered.ts';
import type { Ledger } from './ledger.ts';
import { Listeners } from './listeners.ts';

/** All that judges in one verification: what hears each answer, and what asks for answers of its own. */
export class Judges {
  /** What is judged side by side, and then, when all of it is done, what is judged last. */
  readonly stages: readonly (readonly Job[])[];
  readonly #ledger: Ledger;
  readonly #applicable: ApplicableChecks;
  readonly #listeners: Listeners;

  constructor(verification: Verification, ledger: Ledger) {
    this.#ledger = ledger;
    this.#applicable = new ApplicableChecks(verification, verification.checks ?? everyCheck, ledger);
    this.#listeners = new Listeners(verification, this.#applicable, ledger);
    this.stages = [jobsOf(isOperationCheck, verification, this.#applicable), this.#listeners.jobs];
  }

  /** The checks that apply to an operation and are needed. */
  checksOf(operation: Operation): readonly Check[] {
    return this.#applicable.to(operation);
  }

  hear(answer: HeardAnswer): void {
    judgeExchange({ ...answer, checks: this.#applicable.to(answer.operation), ledger: this.#ledger });
    this.#listeners.hear(answer);
  }

  hearUnanswered(question: Omit<HeardAnswer, 'exchange'> & { readonly exchange: UnansweredExchange }): void {
    judgeUnanswered({ ...question, checks: this.#applicable.to(question.operation), ledger: this.#ledger });
  }
}
