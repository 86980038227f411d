import type { OutcomeName } from '../../contract/index.ts';

/** Thrown by a stage that refuses. `reason` picks a more exact code of the API; `about` names what was wrong. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly outcome: OutcomeName;
  readonly reason: string | undefined;
  readonly about: string;

  constructor(outcome: OutcomeName, about: string, reason?: string) {
    super(`${outcome}: ${about}`);
    this.outcome = outcome;
    this.reason = reason;
    this.about = about;
  }
}
