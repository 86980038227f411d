import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chosenReports, collected, CommandError, defineCommand, EXIT, namedFaults } from './program/index.ts';

export const pactsVerify = defineCommand({
  name: 'pacts:verify',
  does: 'compares each pact with its contract and plays it against the mock and every configured environment',
  example: '--fault total-ignores-filter',
  takes: (command) =>
    command
      .argument('[files...]', 'pacts; all of contracts/ where none is named')
      .option('--fault <id>', 'breaks a promise of the mock; give it several times for several', collected),
  run: async ({ fault = [] }, files) => {
    process.env['PACT_DO_NOT_TRACK'] = 'true';
    const { loadContracts, PROJECT } = await import('../contract/index.ts');
    const { readConfiguration } = await import('../environments/index.ts');
    const { breaking } = await import('../faults/index.ts');
    const { pactFiles } = await import('../pact/index.ts');
    const { renderResults, verifyPacts } = await import('../pact/verify/index.ts');
    const { addConsumerResults } = await import('../reporting/index.ts');
    const contracts = loadContracts();
    const { selections } = readConfiguration({ contracts, variables: process.env, folder: PROJECT });
    const results = await verifyPacts({
      files: files.length > 0 ? files : pactFiles(),
      contracts,
      environments: selections.flatMap(({ environment }) => environment ?? []),
      wrappers: breaking(...(await namedFaults(fault))),
    });
    const reports = await chosenReports();
    mkdirSync(reports, { recursive: true });
    writeFileSync(path.join(reports, 'pacts.json'), `${JSON.stringify(results, null, 2)}\n`);
    const checksums = new Map(contracts.map(({ api, sha256 }) => [api, sha256]));
    const said = fault.length > 0 ? undefined : addConsumerResults(reports, { results, contracts: checksums });
    console.log([renderResults(results), ...(said === undefined ? [] : [said])].join('\n'));
    // Nothing failed where nothing was judged, but nothing was shown either.
    if (results.every(({ result }) => result === 'not judged'))
      throw new CommandError('No interaction was judged: name pacts, or write them with npm run pacts.');
    return results.some(({ result }) => result === 'failed') ? EXIT.findings : EXIT.kept;
  },
});
