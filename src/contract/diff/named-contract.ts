import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from '../contract-error.ts';
import { documentIn } from '../files-of-contract.ts';
import { loadContract, loadContracts } from '../load-contract.ts';
import type { Contract } from '../model/index.ts';
import { PROJECT } from '../project.ts';
import { revisionsOf } from '../revisions.ts';

/**
 * The contract that a reader means: a file or the folder of an API, a relative one from the folder above the contracts; `<api>/<date>`; or a date
 * that only one API has. Throws `ContractError` with the known ones.
 */
export function namedContract(name: string, folder = path.join(PROJECT, 'contracts')): Contract {
  const root = path.dirname(folder);
  const file = fileNamed(path.resolve(root, name));
  if (file !== undefined) return loadContract(file);
  const all = loadContracts(folder).flatMap((contract) => [...revisionsOf(contract), contract]);
  const [found, ...others] = all.filter(({ api, version }) => name === version || name === `${api}/${version}`);
  if (found && others.length === 0) return found;
  const known = all.map(({ api, version }) => `${api}/${version}`).join(', ');
  throw new ContractError(
    found
      ? `"${name}" is a revision of several APIs. Name one: ${known}.`
      : `Unknown revision "${name}". Known: ${known}, or a file.`,
  );
}

/** A file as it is named, or the document in a folder that is named. */
function fileNamed(absolute: string): string | undefined {
  if (/\.(?:ya?ml|json)$/.test(absolute)) return absolute;
  const name = existsSync(absolute) ? documentIn(path.dirname(absolute), path.basename(absolute)) : undefined;
  return name === undefined ? undefined : path.join(path.dirname(absolute), name);
}
