import { type Contract, ContractError, findRevision } from '../contract/index.ts';
import { valueOf, type Variables } from './variables.ts';

/** The variable that names the dated revision of an API to verify against: `SHOP_REVISION`, from the first prefix of its contract. */
export function revisionVariable({ variables: { prefixes, endpoint } }: Contract): string {
  return `${prefixes[0] ?? endpoint.replace(/ENDPOINT$/, '')}REVISION`;
}

/** The contract, or the revision of it that the settings ask for. An unknown revision is a problem that lists the known ones. */
export function chosenRevision(contract: Contract, settings: Variables, problems: string[]): Contract {
  const variable = revisionVariable(contract);
  const version = valueOf(settings, variable);
  try {
    return version === undefined ? contract : findRevision(contract, version);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    problems.push(`${variable}: ${error.message}`);
    return contract;
  }
}
