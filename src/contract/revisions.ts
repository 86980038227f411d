import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ContractError } from './contract-error.ts';
import { loadContract } from './load-contract.ts';
import type { Contract } from './model/index.ts';
import { PROJECT } from './project.ts';

const loaded = new Map<string, Contract>();

/** The dated revisions beside a contract, the oldest first: `contracts/<api>/revisions/<date>.yaml`. Each is read once. */
export function revisionsOf({ file }: Pick<Contract, 'file'>): Contract[] {
  const folder = path.posix.join(path.posix.dirname(file).replace(/\/revisions$/, ''), 'revisions');
  const absolute = path.resolve(PROJECT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => loadOnce(`${folder}/${name}`));
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

function loadOnce(file: string): Contract {
  const known = loaded.get(file) ?? loadContract(file);
  loaded.set(file, known);
  return known;
}
