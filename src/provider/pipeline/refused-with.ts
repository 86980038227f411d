import type { BadValue, Operation, OutcomeName, Parameter } from '../../contract/index.ts';

/** The outcome that the contract names for a bad value; where it only says "refused", or nothing, a bad parameter. */
export function refusedWith({ answers }: Parameter, bad: BadValue): OutcomeName {
  const named = answers[bad]?.outcomes.find((outcome) => outcome !== 'refused' && outcome !== 'success');
  return named ?? 'invalid-parameter';
}

/** Whether a bad value may be refused. Where the contract promises a success, or no refusal and knows no status for one, it is read over. */
export function canRefuse({ contract, responses }: Operation, parameter: Parameter, bad: BadValue): boolean {
  const promised = parameter.answers[bad]?.outcomes;
  if (promised !== undefined) return promised.some((outcome) => outcome !== 'success');
  const status = contract.outcomes[refusedWith(parameter, bad)]?.status[0] ?? 400;
  const known = [String(status), `${Math.floor(status / 100)}XX`, 'DEFAULT'];
  return responses.some((response) => known.includes(response.status.toUpperCase()));
}
