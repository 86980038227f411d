import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { loadContract, PROJECT } from '../contract/index.ts';
import type { ApiRun, Run } from '../findings/index.ts';
import { provenContract } from '../reporting/index.ts';

try {
  const {
    positionals: [environment],
    values,
  } = parseArgs({
    allowPositionals: true,
    options: {
      findings: { type: 'string', default: 'reports/findings.json' },
      output: { type: 'string', default: 'reports/published' },
    },
  });
  const folder = path.resolve(PROJECT, values.output);
  for (const run of chosen(readRun(path.resolve(PROJECT, values.findings)), environment)) {
    const { document, operations, verdicts } = provenContract(contractOf(run), run);
    const name = path.join(folder, `${run.api}.${run.environment.name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${name}.openapi.yaml`, stringify(document, { aliasDuplicateObjects: false }));
    writeFileSync(
      `${name}.verdicts.json`,
      `${JSON.stringify({ api: run.api, environment: run.environment, contract: run.contract, operations, verdicts }, null, 2)}\n`,
    );
    console.log(
      `writes   ${path.relative(PROJECT, name)}.openapi.yaml: ${operations.join(', ') || 'no operation was proven'}`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function readRun(file: string): Run {
  if (!existsSync(file)) throw new Error(`There is no ${path.relative(PROJECT, file)}: run npm run verify first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Run;
}

/** What was verified in the named environment; the mock proves nothing about a provider. */
function chosen({ apis }: Run, name: string | undefined): ApiRun[] {
  const real = apis.filter(({ environment }) => !environment.mock);
  const names = [...new Set(real.map(({ environment }) => environment.name))];
  if (names.length === 0)
    throw new Error(
      'The last verification ran on the mock alone, which proves nothing about a provider: set an endpoint and run npm run verify.',
    );
  if (name === undefined && names.length === 1) return real;
  if (name === undefined || !names.includes(name))
    throw new Error(
      `${name === undefined ? 'Several environments were verified' : `The last verification did not run on "${name}"`}. Known: ${names.join(', ')}.`,
    );
  return real.filter(({ environment }) => environment.name === name);
}

/** The contract as it was verified; one that was changed since is no longer proven. */
function contractOf({ api, contract: { file, sha256 } }: ApiRun): ReturnType<typeof loadContract> {
  const now = createHash('sha256')
    .update(readFileSync(path.resolve(PROJECT, file)))
    .digest('hex');
  if (now !== sha256)
    throw new Error(`${file} has changed since ${api} was verified against it: run npm run verify again.`);
  return loadContract(file);
}
