import type { Contract } from '../../src/contract/index.ts';
import { providerVariables } from '../../src/environments/index.ts';
import type { RunningProvider } from '../../src/provider/index.ts';

/** The variables of a provider that belong to one API: those of another mean nothing where it has no contract. */
export function variablesFor(contract: Contract, { variables }: RunningProvider): Record<string, string> {
  const names = providerVariables(contract);
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)));
}
