import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadContracts, PROJECT } from '../contract/index.ts';
import { readConfiguration } from '../environments/index.ts';
import { findFault, breaking } from '../faults/index.ts';
import { pactFiles } from '../pact/index.ts';
import { renderResults, verifyPacts } from '../pact/verify/index.ts';

process.env['PACT_DO_NOT_TRACK'] = 'true';
const REPORT = path.join(PROJECT, 'reports/pacts.json');

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { fault: { type: 'string', multiple: true, default: [] } },
  });
  const contracts = loadContracts();
  const { selections } = readConfiguration({ contracts, variables: process.env, folder: PROJECT });
  const results = await verifyPacts({
    files: positionals.length > 0 ? positionals : pactFiles(),
    contracts,
    environments: selections.flatMap(({ environment }) => environment ?? []),
    wrappers: breaking(...values.fault.map((id) => findFault(id))),
  });
  mkdirSync(path.dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(results, null, 2)}\n`);
  console.log(renderResults(results));
  if (results.some(({ result }) => result === 'failed')) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
