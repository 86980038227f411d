import { type Contract, ContractError, loadContracts, PROJECT } from '../contract/index.ts';
import { type Configuration, ConfigurationError, readConfiguration } from '../environments/index.ts';

let contracts: readonly Contract[] | undefined;

/** The contracts that are verified, each in the revision that is asked for. */
export function knownContracts(): readonly Contract[] {
  return [...new Set(configuration().selections.map(({ contract }) => contract))];
}

/**
 * What is verified, where, and how; a mistake in it ends the process with a sentence, because no test could say it
 * better.
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
