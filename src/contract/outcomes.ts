import { valueAt } from './json-pointer.ts';
import { OUTCOME_NAMES, type Contract, type Outcome, type OutcomeCode, type OutcomeName } from './model/index.ts';

/** What was answered: an HTTP status and a parsed JSON body. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Every outcome that an answer may be; none where the contract knows no such answer. The schema of a success is not compared here, because a check judges it. */
export function outcomesOf(contract: Contract, answered: Answered): OutcomeName[] {
  return OUTCOME_NAMES.filter((name) => {
    const outcome = contract.outcomes[name];
    return outcome !== undefined && fits(contract, outcome, answered);
  });
}

function fits(contract: Contract, outcome: Outcome, { status, body }: Answered): boolean {
  if (!outcome.status.includes(status)) return false;
  if (outcome.code && !hasCode(outcome.code, body)) return false;
  return outcome.schema === undefined || contract.validate(outcome.schema, body).length === 0;
}

/** Whether a body says one of the codes of an outcome. */
export function hasCode({ at, values }: OutcomeCode, body: unknown): boolean {
  const code = valueAt(body, at) ?? null;
  return values.some((value) => value === code);
}
