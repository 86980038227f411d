import { CommandError, defineCommand, EXIT, typed } from './program/index.ts';

export const report = defineCommand({
  name: 'report',
  does: 'opens the report of the last verification in a browser',
  example: '',
  takes: (command) => command,
  run: async () => {
    const { openReport } = await import('../reporting/index.ts');
    const { found, message } = await openReport('reports/index.html');
    if (!found) throw new CommandError(`${message} Run ${typed('verify')} first.`);
    console.log(message);
    return EXIT.kept;
  },
});
