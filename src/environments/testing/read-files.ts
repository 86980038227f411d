import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '#test';
import { readConfiguration, type Configuration } from '../configuration.ts';
import type { Variables } from '../variables.ts';
import { boxes, shelves } from './invented-contracts.ts';

/** Name of a file → its variables. */
export type Files = Readonly<Record<string, Variables>>;
const NOTHING: Files = {};

/** Reads the configuration of two invented APIs from variables of the process and from files that are written for it. */
export function readFiles(variables: Variables, files: Files = NOTHING): Configuration {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  for (const [name, values] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      Object.entries(values)
        .map(([key, value]) => `${key}=${value}\n`)
        .join(''),
    );
  return readConfiguration({ contracts: [shelves, boxes], variables, folder });
}
