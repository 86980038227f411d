import path from 'node:path';
import { chosenReports, CommandError, defineCommand, EXIT, typed } from './program/index.ts';

export const report = defineCommand({
  name: 'report',
  does: 'opens the report of the last verification in a browser',
  example: '--reports parts/1',
  takes: (command) => command.option('--reports <folder>', 'where it lies; without it CONTRACT_REPORTS or reports/'),
  run: async ({ reports }) => {
    const { openReport } = await import('../reporting/index.ts');
    const { found, message } = await openReport(
      path.relative('', path.join(await chosenReports(reports), 'index.html')),
    );
    if (!found) throw new CommandError(`${message} Run ${typed('verify')} first.`);
    console.log(message);
    return EXIT.kept;
  },
});
