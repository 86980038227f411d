import path from 'node:path';
import { chosenFolder, collected, CommandError, CONTRACTS_OPTION, defineCommand, SUITE } from './program/index.ts';

/**
 * In the project a verification is a run of Playwright, which brings its options, its HTML report and JUnit. The package holds no specs and no
 * Playwright: there the engine runs by itself and leaves the contract report. Both judge the same and end alike.
 */
export const verify = defineCommand({
  name: 'verify',
  does: 'verifies each API where it is configured, else on the mock, and writes reports/',
  example: SUITE.isInstalled ? "--check 'pagination/*'" : '-g pagination',
  passesOn: true,
  takes: (command) =>
    command
      .usage(SUITE.isInstalled ? '[options]' : '[options] [options of playwright test]')
      .argument('[words...]', SUITE.isInstalled ? undefined : 'handed to Playwright: -g, --last-failed, --list, a file')
      .option(
        '--api <name>',
        'verifies only this API; * stands for any text; give it several times for several',
        collected,
      )
      .option('--operation <id>', 'verifies only this operation; * and several as for --api', collected)
      .option('--check <id>', 'verifies only this check, as pagination/*; * and several as for --api', collected)
      .option(
        '--shard <number/of>',
        'verifies the share of one machine of several, as 1/2; merge joins what they leave',
      )
      .option(...CONTRACTS_OPTION)
      .option('--reports <folder>', 'writes there instead of into reports/')
      .addHelpText('after', '\nVariables of the process and of .env say where and how it verifies.'),
  run: async ({ api: apis, operation: operations, check: checks, shard, contracts, reports }, words) => {
    const chosen = {
      ...(apis && { CONTRACT_APIS: apis.join(',') }),
      ...(operations && { CONTRACT_OPERATIONS: operations.join(',') }),
      ...(checks && { CONTRACT_CHECKS: checks.join(',') }),
      ...(shard !== undefined && { CONTRACT_SHARD: shard }),
      ...((contracts !== undefined || process.cwd() !== SUITE.folder) && {
        CONTRACT_CONTRACTS: await chosenFolder(contracts),
      }),
      ...(reports !== undefined && { CONTRACT_REPORTS: path.resolve(reports) }),
    };
    if (!SUITE.isInstalled) {
      const { verifyByPlaywright } = await import('./verify/verify-by-playwright.ts');
      return verifyByPlaywright(words, chosen);
    }
    const [unknown] = words;
    if (unknown !== undefined)
      throw new CommandError(
        `Unknown option "${unknown}". verify is configured by variables of the process and by .env in this folder, by --api, --operation, --check, --shard, --contracts and --reports.`,
      );
    const { verifyByEngine } = await import('./verify/verify-by-engine.ts');
    return verifyByEngine(chosen);
  },
});
