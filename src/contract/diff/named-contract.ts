import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from '../contract-error.ts';
import { loadContract, loadContracts } from '../load-contract.ts';
import type { Contract } from '../model/index.ts';
import { PROJECT } from '../project.ts';
import { revisionsOf } from '../revisions.ts';

/** The contract that a reader means: a file, `<api>/<date>`, or a date that only one API has. Throws `ContractError` with the known ones. */
export function namedContract(name: string): Contract {
  if (/\.ya?ml$/.test(name) || existsSync(path.resolve(PROJECT, name, 'openapi.yaml')))
    return loadContract(/\.ya?ml$/.test(name) ? name : path.join(name, 'openapi.yaml'));
  const all = loadContracts().flatMap((contract) => [...revisionsOf(contract), contract]);
  const [found, ...others] = all.filter(({ api, version }) => name === version || name === `${api}/${version}`);
  if (found && others.length === 0) return found;
  const known = all.map(({ api, version }) => `${api}/${version}`).join(', ');
  throw new ContractError(
    found
      ? `"${name}" is a revision of several APIs. Name one: ${known}.`
      : `Unknown revision "${name}". Known: ${known}, or a file.`,
  );
}
