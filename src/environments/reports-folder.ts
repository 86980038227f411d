import path from 'node:path';
import { settingsOf } from './settings-of.ts';
import { valueOf, type Variables } from './variables.ts';

/**
 * Where a run leaves its reports: `CONTRACT_REPORTS` of the process or of a `.env` in the folder, else `reports`. It is
 * read before everything else, so that a mistake in the configuration leaves no old report behind.
 */
export function reportsFolder({
  variables,
  folder,
}: {
  readonly variables: Variables;
  readonly folder: string;
}): string {
  return path.resolve(folder, valueOf(settingsOf(folder, variables), 'CONTRACT_REPORTS') ?? 'reports');
}
