import { chosenFolder, CommandError, CONTRACTS_OPTION, defineCommand, EXIT, typed } from './program/index.ts';

const EXAMPLE = '2019-12-10 2025-03-14';

export const diff = defineCommand({
  name: 'diff',
  does: 'compares two revisions of a contract and says whom each difference breaks',
  example: EXAMPLE,
  takes: (command) =>
    command
      .usage('[options] <older> <newer>')
      .argument('[revisions...]', 'two, the older first; each a date, <api>/<date> or a file')
      .option('--json', 'prints it for programs')
      .option(...CONTRACTS_OPTION),
  run: async ({ json = false, contracts }, [older, newer, ...more]) => {
    if (older === undefined || newer === undefined || more.length > 0)
      throw new CommandError(`Give two revisions, the older first: ${typed('diff', `${EXAMPLE} [--json]`)}.`);
    const { compareContracts, namedContract, renderComparison } = await import('../contract/diff/index.ts');
    const folder = await chosenFolder(contracts);
    const comparison = await compareContracts(namedContract(older, folder), namedContract(newer, folder));
    console.log(json ? JSON.stringify(comparison, null, 2) : renderComparison(comparison));
    return EXIT.kept;
  },
});
