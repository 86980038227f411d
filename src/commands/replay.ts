import {
  chosenContracts,
  collected,
  CommandError,
  CONTRACTS_OPTION,
  defineCommand,
  EXIT,
  FINDINGS_OPTION,
  findingsFile,
  namedFaults,
  wholeNumber,
  type ExitCode,
} from './program/index.ts';

export const replay = defineCommand({
  name: 'replay',
  does: 'sends the request of a finding again, signed anew, and says whether the finding shows again',
  example: '0a1b2c3d4e5f',
  takes: (command) =>
    command
      .usage('[options] <finding>')
      .argument('[finding]', 'its fingerprint, or how that begins')
      .option(...FINDINGS_OPTION)
      .option('--seed <number>', 'of the mock, where the finding is from the mock', wholeNumber('--seed'), 1)
      .option(...CONTRACTS_OPTION)
      .option('--fault <id>', 'breaks a promise of that mock; give it several times for several', collected)
      .addHelpText(
        'after',
        '\nEnds with 1 where the finding shows again, 0 where it does not, 2 where it could not be sent.',
      ),
  run: async ({ findings, seed, fault = [], contracts: folder }, fingerprint) => {
    if (fingerprint === undefined) throw new CommandError('Name a finding by its fingerprint; the report shows it.');
    const contracts = await chosenContracts(folder);
    const faults = await namedFaults(fault, contracts);
    const { findFinding } = await import('./replay/find-finding.ts');
    const { replayFinding } = await import('./replay/replay-finding.ts');
    const codes: ExitCode[] = [];
    for (const found of await findFinding(await findingsFile(findings), fingerprint)) {
      const { code, text } = await replayFinding(found, { contracts, seed, faults });
      console.log(text);
      codes.push(code);
    }
    return [EXIT.findings, EXIT.couldNotRun].find((code) => codes.includes(code)) ?? EXIT.kept;
  },
});
