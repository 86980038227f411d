import { type Contract, ContractError, loadContracts, PROJECT } from '../contract/index.ts';
import { type Configuration, ConfigurationError, readConfiguration } from '../environments/index.ts';

let contracts: readonly Contract[] | undefined;

/** The contracts that are verified, each in its configured revision. */
export function knownContracts(): readonly Contract[] {
  return [...new Set(configuration().selections.map(({ contract }) => contract))];
}

/**
 * What is verified, where, and how. A mistake in the configuration is printed and ends the process, because no test
 * could report it.
 */
export function configuration(): Configuration {
  contracts ??= orExit(() => loadContracts());
  const known = contracts;
  return orExit(() => readConfiguration({ contracts: known, variables: process.env, folder: PROJECT }));
}

function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof ContractError)) throw error;
    process.stderr.write(`${error.message}\n`);
    // 2 is a run that could not be: a verification that found something ends with 1.
    process.exit(2);
  }
}
