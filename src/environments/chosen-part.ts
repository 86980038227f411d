import type { Contract } from '../contract/index.ts';
import type { ChosenApis } from './chosen-apis.ts';
import { isMeant } from './is-meant.ts';
import { listed } from './settings.ts';
import { valueOf, type Variables } from './variables.ts';

/** The operations and checks that are wanted, as patterns. What is absent is not narrowed. */
export interface ChosenPart {
  readonly operations?: readonly string[];
  /** Ids of checks. Whether one is meant is not known here. */
  readonly checks?: readonly string[];
}

/**
 * Narrows the chosen APIs to what `CONTRACT_OPERATIONS` and `CONTRACT_CHECKS` name. An API without an operation that is
 * meant is left out. A pattern that means no operation is added to `problems`.
 */
export function chosenPart(
  { chosen, leftOut }: ChosenApis,
  variables: Variables,
  problems: string[],
): ChosenApis & { readonly part?: ChosenPart } {
  const operations = listed(valueOf(variables, 'CONTRACT_OPERATIONS'));
  const checks = listed(valueOf(variables, 'CONTRACT_CHECKS'));
  const part = { ...(operations.length > 0 && { operations }), ...(checks.length > 0 && { checks }) };
  if (operations.length === 0) return { chosen, leftOut, ...(checks.length > 0 && { part }) };
  const known = chosen.flatMap((contract) => contract.operations.map(({ id }) => id));
  const idle = operations.filter((pattern) => !known.some((id) => isMeant(id, pattern)));
  if (idle.length > 0)
    problems.push(
      `CONTRACT_OPERATIONS (--operation) holds "${idle.join('", "')}", which is no operation that is verified. Known: ${known.join(', ')}.`,
    );
  const isVerified = (contract: Contract) =>
    contract.operations.some(({ id }) => operations.some((pattern) => isMeant(id, pattern)));
  const others = chosen.filter((contract) => !isVerified(contract)).map(({ api }) => api);
  return { chosen: chosen.filter(isVerified), leftOut: [...leftOut, ...others], part };
}
