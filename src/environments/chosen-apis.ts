import type { Contract } from '../contract/index.ts';
import { isMeant } from './is-meant.ts';
import { listed } from './settings.ts';
import { valueOf, type Variables } from './variables.ts';

export interface ChosenApis {
  readonly chosen: readonly Contract[];
  /** Names of the APIs that are not verified at all. */
  readonly leftOut: readonly string[];
}

/** The APIs that `CONTRACT_APIS` names, with `*` for any text; all where it names none. A name that means none is added to `problems`. */
export function chosenApis(contracts: readonly Contract[], variables: Variables, problems: string[]): ChosenApis {
  const patterns = listed(valueOf(variables, 'CONTRACT_APIS'));
  if (patterns.length === 0) return { chosen: contracts, leftOut: [] };
  const known = contracts.map(({ api }) => api);
  const idle = patterns.filter((pattern) => !known.some((api) => isMeant(api, pattern)));
  if (idle.length > 0)
    problems.push(`CONTRACT_APIS (--api) holds "${idle.join('", "')}", which is no API. Known: ${known.join(', ')}.`);
  const chosen = contracts.filter(({ api }) => patterns.some((pattern) => isMeant(api, pattern)));
  return { chosen, leftOut: known.filter((api) => !chosen.some((contract) => contract.api === api)) };
}
