import path from 'node:path';
import { ConfigurationError } from '../client/index.ts';
import { readLayers } from './layers.ts';
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

/** The configuration is read again, and there its mistakes are said. */
function settingsOf(folder: string, variables: Variables): Variables {
  try {
    return readLayers(folder, variables).settings;
  } catch (error) {
    if (error instanceof ConfigurationError) return variables;
    throw error;
  }
}
