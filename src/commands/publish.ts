import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Contract } from '../contract/index.ts';
import type { ApiRun, Run } from '../findings/index.ts';
import {
  chosenFolder,
  chosenReports,
  CommandError,
  CONTRACTS_OPTION,
  defineCommand,
  EXIT,
  FINDINGS_OPTION,
  findingsFile,
  runIn,
  typed,
} from './program/index.ts';

export const publish = defineCommand({
  name: 'publish',
  does: 'writes the contracts as the last verification proved them, each with its verdicts, for readers',
  example: 'staging',
  takes: (command) =>
    command
      .argument('[environment]', 'where it was verified; needed where that was in several')
      .option(...FINDINGS_OPTION)
      .option(...CONTRACTS_OPTION)
      .option('--output <folder>', 'where the documents go; published/ beside the reports without it'),
  run: async ({ contracts, findings, output }, environment) => {
    const folder = await chosenFolder(contracts);
    const target = path.resolve(output ?? path.join(await chosenReports(), 'published'));
    const verified = finished(await runIn(await findingsFile(findings)));
    for (const run of chosenRuns(verified, environment))
      await writeProven(run, path.join(target, `${run.api}.${run.environment.name}`), folder);
    return EXIT.kept;
  },
});

/** The same run, where it came to an end and judged a contract. */
function finished(run: Run): Run {
  if (run.unfinished !== undefined)
    throw new CommandError(
      `The last verification gave no verdict: ${run.unfinished.reason}. Run ${typed('verify')} again.`,
    );
  if (run.apis.length === 0)
    throw new CommandError(`The last run judged no check of a contract, only tests by hand: run ${typed('verify')}.`);
  return run;
}

/** What was verified in the named environment; the mock proves nothing about a provider. */
function chosenRuns({ apis }: Run, name: string | undefined): ApiRun[] {
  const real = apis.filter(({ environment }) => !environment.mock);
  const names = [...new Set(real.map(({ environment }) => environment.name))];
  if (names.length === 0)
    throw new CommandError(
      `The last verification ran on the mock alone, which proves nothing about a provider: set an endpoint and run ${typed('verify')}.`,
    );
  if (name === undefined && names.length === 1) return real;
  if (name === undefined || !names.includes(name))
    throw new CommandError(
      `${name === undefined ? 'Several environments were verified' : `The last verification did not run on "${name}"`}. Known: ${names.join(', ')}.`,
    );
  return real.filter(({ environment }) => environment.name === name);
}

/** Writes what a run proved of its contract; `name` is the path of both files, without their endings, and `folder` that of all contracts. */
async function writeProven(run: ApiRun, name: string, folder: string): Promise<void> {
  const { stringify } = await import('yaml');
  const { provenContract } = await import('../reporting/index.ts');
  const { document, operations, verdicts } = provenContract(await verifiedContract(run, folder), run);
  const { api, environment, contract } = run;
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(`${name}.openapi.yaml`, stringify(document, { aliasDuplicateObjects: false }));
  writeFileSync(
    `${name}.verdicts.json`,
    `${JSON.stringify({ api, environment, contract, operations, verdicts }, null, 2)}\n`,
  );
  console.log(
    `writes   ${path.relative('', name)}.openapi.yaml: ${operations.join(', ') || 'no operation was proven'}`,
  );
}

/** The contract as it was verified; one that was changed since is no longer proven. */
async function verifiedContract({ api, contract: { file, sha256 } }: ApiRun, folder: string): Promise<Contract> {
  const { loadContract } = await import('../contract/index.ts');
  const verified = loadContract(file, path.dirname(folder));
  if (verified.sha256 !== sha256)
    throw new CommandError(`${file} has changed since ${api} was verified against it: run ${typed('verify')} again.`);
  return verified;
}
