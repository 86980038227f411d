import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../../findings/index.ts';
import { runResult } from '../result/index.ts';
import type { Format } from './format.ts';

/** The JSON Schema of `findings.json` has this name wherever it lies: in the suite, in the package, and beside each file. */
export const FINDINGS_SCHEMA = 'findings.schema.json';
/** Rises when a field is taken away or changes its meaning. */
export const FINDINGS_FORMAT = 1;

/** What `findings.json` holds: the run, its result, and the name of the schema that lies beside it. */
export function toFindingsFile(run: Run): object {
  const { result, exitCode, headline } = runResult(run);
  return { $schema: FINDINGS_SCHEMA, formatVersion: FINDINGS_FORMAT, result, exitCode, headline, ...run };
}

export const renderFindingsFile: Format = (run) => `${JSON.stringify(toFindingsFile(run), null, 2)}\n`;

/** The text of the schema. */
export function findingsSchema(): string {
  return readFileSync(path.join(import.meta.dirname, FINDINGS_SCHEMA), 'utf8');
}
