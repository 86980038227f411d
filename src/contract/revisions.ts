import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from './contract-error.ts';
import { loadContract } from './load-contract.ts';
import type { Contract } from './model/index.ts';

const loaded = new Map<string, Contract>();

/** The dated revisions beside a contract, the oldest first: `contracts/<api>/revisions/<date>.yaml`. Each is read once. */
export function revisionsOf({ file, root }: Pick<Contract, 'file' | 'root'>): Contract[] {
  const folder = path.posix.join(path.posix.dirname(file).replace(/\/revisions$/, ''), 'revisions');
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => loadOnce(`${folder}/${name}`, root));
}

/** The current contract, of which this one may be an earlier revision. */
export function currentOf(contract: Contract): Contract {
  const current = contract.file.replace(/\/revisions\/[^/]+$/, '/openapi.yaml');
  return current === contract.file ? contract : loadOnce(current, contract.root);
}

/** The revision of a contract that bears this date, the current one included. Throws `ContractError` with the known ones. */
export function findRevision(contract: Contract, version: string): Contract {
  const revisions = [...revisionsOf(contract), contract];
  const found = revisions.find((revision) => revision.version === version);
  if (!found)
    throw new ContractError(
      `Unknown revision "${version}" of ${contract.api}. Known: ${revisions.map((revision) => revision.version).join(', ')}.`,
    );
  return found;
}

function loadOnce(file: string, root: string): Contract {
  const absolute = path.join(root, file);
  const known = loaded.get(absolute) ?? loadContract(file, root);
  loaded.set(absolute, known);
  return known;
}
