import { ConfigurationError } from '../client/index.ts';
import { readLayers } from './layers.ts';
import type { Variables } from './variables.ts';

/** The settings before the configuration is read. It is read again later, and there its mistakes are said. */
export function settingsOf(folder: string, variables: Variables): Variables {
  try {
    return readLayers(folder, variables).settings;
  } catch (error) {
    if (error instanceof ConfigurationError) return variables;
    throw error;
  }
}
