import { closest, distance } from 'fastest-levenshtein';
import type { Contract } from '../contract/index.ts';
import { revisionVariable } from './chosen-revision.ts';
import { SETTING_VARIABLES } from './settings.ts';
import type { VariableSource } from './variables.ts';

/** The variables that a contract brings: where its provider runs, what to look at, how to sign in. */
export function providerVariables(contract: Contract): readonly string[] {
  const { endpoint, parameters, resources, foreign } = contract.variables;
  const references = [parameters, ...Object.values(resources)].flatMap((group) => Object.values(group));
  return [
    ...new Set([
      endpoint,
      ...references.map(({ variable }) => variable),
      ...Object.values(foreign),
      ...contract.credentials.flatMap(({ variables }) => Object.values(variables)),
    ]),
  ];
}

/** A sentence for each name that has one of our prefixes and is unknown, because a misspelt variable would be ignored in silence. */
export function misspelt(sources: readonly VariableSource[], contracts: readonly Contract[]): readonly string[] {
  const known = [...SETTING_VARIABLES, ...contracts.map(revisionVariable), ...contracts.flatMap(providerVariables)];
  const prefixes = ['CONTRACT_', ...contracts.flatMap(({ variables }) => variables.prefixes)];
  return sources.flatMap(({ name: source, variables }) =>
    Object.keys(variables)
      .filter((name) => prefixes.some((prefix) => name.toUpperCase().startsWith(prefix)) && !known.includes(name))
      .map((name) => `${name} (in ${source}) is not a variable of this suite. ${suggestion(name, known)}`),
  );
}

function suggestion(name: string, known: readonly string[]): string {
  const meant = name.toUpperCase();
  const nearest = closest(meant, known);
  return distance(meant, nearest) <= name.length / 3
    ? `Did you mean ${nearest}?`
    : `Known: ${[...new Set(known)].join(', ')}.`;
}
