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

function fits(contract: Contract, outcome: Outcome, answered: Answered): boolean {
  return (
    claimsOutcome(outcome, answered) &&
    (outcome.schema === undefined || contract.validate(outcome.schema, answered.body).length === 0)
  );
}

/** Whether an answer claims an outcome by its status and its code. The rest of the body is not looked at, because its shape is a promise of its own. */
export function claimsOutcome({ status, code }: Outcome, answered: Answered): boolean {
  return status.includes(answered.status) && (code === undefined || hasCode(code, answered.body));
}

/** Whether a body says one of the codes of an outcome. */
export function hasCode({ at, values }: OutcomeCode, body: unknown): boolean {
  const code = valueAt(body, at) ?? null;
  return values.some((value) => value === code);
}

/** Whether a status is one of success: one that the contract names, else any below 300. */
export function isStatusOfSuccess({ outcomes }: Pick<Contract, 'outcomes'>, status: number): boolean {
  return outcomes.success?.status.includes(status) ?? status < 300;
}
