import type { BadValue, OutcomeName, Parameter } from '../../contract/index.ts';

/** The outcome that the contract names for a bad value; where it only says "refused", or nothing, a bad parameter. */
export function refusedWith({ answers }: Parameter, bad: BadValue): OutcomeName {
  const named = answers[bad]?.outcomes.find((outcome) => outcome !== 'refused' && outcome !== 'success');
  return named ?? 'invalid-parameter';
}
