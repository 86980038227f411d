import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pact } from './sort-pact.ts';

/** Folder of the project. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');
/** Where consumer tests write: a folder for each interaction, because two writers of one file lose interactions silently. */
export const PARTS = path.join(PROJECT, 'reports/pacts');

/** `contracts/modelarts/pacts/dashboard.json` */
export function pactFile(api: string, consumer: string): string {
  return `contracts/${api}/pacts/${consumer}.json`;
}

/** The folder in which one interaction is written, by nobody else. */
export function partFolder(parts: string, { api, consumer, description }: { api: string; consumer: string; description: string }): string {
  return path.join(parts, `${api}-${consumer}-${createHash('sha256').update(description).digest('hex').slice(0, 12)}`);
}

/** Every committed pact of a project as a path from its folder, in the order of the names. */
export function pactFiles(project = PROJECT): string[] {
  const contracts = path.join(project, 'contracts');
  return readdirSync(contracts).toSorted().flatMap((api) => {
    const folder = path.join(contracts, api, 'pacts');
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((name) => `contracts/${api}/pacts/${name}`) : [];
  });
}

export function readPact(file: string): Pact {
  return JSON.parse(readFileSync(path.resolve(PROJECT, file), 'utf8')) as Pact;
}
