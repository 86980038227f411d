import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, PROJECT } from '../contract/index.ts';
import { PactError } from './pact-error.ts';
import type { Pact } from './sort-pact.ts';

/**
 * Where consumer tests write. Each interaction has its folder, because two writers of one file silently lose
 * interactions.
 */
export const PARTS = path.join(PROJECT, 'reports/pacts');

/** `contracts/shop/pacts/dashboard.json` */
export function pactFile(api: string, consumer: string): string {
  return `contracts/${api}/pacts/${consumer}.json`;
}

/** The folder of one interaction. No other test writes there. */
export function partFolder(
  parts: string,
  { api, consumer, description }: { api: string; consumer: string; description: string },
): string {
  return path.join(parts, `${api}-${consumer}-${createHash('sha256').update(description).digest('hex').slice(0, 12)}`);
}

/** Every committed pact, as a path from the project's folder, sorted by name. */
export function pactFiles(project = PROJECT): string[] {
  const contracts = path.join(project, 'contracts');
  return readdirSync(contracts)
    .toSorted()
    .flatMap((api) => {
      const folder = path.join(contracts, api, 'pacts');
      return existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.json'))
            .toSorted()
            .map((name) => `contracts/${api}/pacts/${name}`)
        : [];
    });
}

/** Reads a pact; a relative path starts at the project's folder. Throws `PactError` where the file holds none. */
export function readPact(file: string): Pact {
  let pact: unknown;
  try {
    pact = JSON.parse(readFileSync(path.resolve(PROJECT, file), 'utf8'));
  } catch (error) {
    throw new PactError(`${file} cannot be read as a pact: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (!isPact(pact)) throw new PactError(`${file} is no pact: it lacks a consumer, a provider or interactions.`);
  return pact;
}

function isPact(value: unknown): value is Pact {
  const isNamed = (party: unknown) => isRecord(party) && typeof party['name'] === 'string';
  return (
    isRecord(value) && isNamed(value['consumer']) && isNamed(value['provider']) && Array.isArray(value['interactions'])
  );
}
