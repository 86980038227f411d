import { type Contract, ContractError, loadContracts, PROJECT } from '../contract/index.ts';
import { type Configuration, ConfigurationError, contractsFolder, readConfiguration } from '../environments/index.ts';
import { ReportsError } from '../reporting/index.ts';

let contracts: readonly Contract[] | undefined;

/** The contracts that are verified, each in its configured revision. */
export function knownContracts(): readonly Contract[] {
  return [...new Set(configuration().selections.map(({ contract }) => contract))];
}

/** The contracts of APIs that were not chosen. */
export function leftOutContracts(): readonly Contract[] {
  const { leftOut = [] } = configuration();
  return (contracts ?? []).filter(({ api }) => leftOut.includes(api));
}

/** What is verified, where, and how. */
export function configuration(): Configuration {
  contracts ??= loadContracts(contractsFolder({ variables: process.env, folder: PROJECT }));
  return readConfiguration({ contracts, variables: process.env, folder: PROJECT });
}

/** What `read` gives. A mistake of the user is printed and ends the process, because no test could report it. */
export async function orExit<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const isOfUser =
      error instanceof ConfigurationError || error instanceof ContractError || error instanceof ReportsError;
    if (!isOfUser) throw error;
    process.stderr.write(`${error.message}\n`);
    // 2 is a run that could not be: a verification that found something ends with 1.
    process.exit(2);
  }
}
