import type { Answer, Contract } from './model/index.ts';
import { type Answered, claimsOutcome } from './outcomes.ts';

/** Whether an answer says one of the outcomes of a promise. */
export function isAnsweredAs(
  { outcomes: known }: Pick<Contract, 'outcomes'>,
  { outcomes }: Pick<Answer, 'outcomes'>,
  answered: Answered,
): boolean {
  const claimed = Object.values(known).filter((outcome) => claimsOutcome(outcome, answered));
  if (claimed.some(({ name }) => outcomes.includes(name))) return true;
  const isRefused = claimed.length === 0 ? isMistake(answered.status) : claimed.every(({ name }) => name !== 'success');
  return outcomes.includes('refused') && isRefused;
}

/** A status by which HTTP says that the request is at fault. */
function isMistake(status: number): boolean {
  return status >= 400 && status < 500;
}
