import { CommandError, defineCommand, EXIT, nearestWord, suggestion } from './program/index.ts';

export const bench = defineCommand({
  name: 'bench',
  does: 'measures the suite against its limits, which takes some minutes',
  example: 'init',
  takes: (command) =>
    command.argument('[measurements...]', 'init: lists that are found in public documents, which are fetched once'),
  run: async (_, names) => {
    const { bench: measureAll, NAMES } = await import('../../bench/command.ts');
    const unknown = names.find((name) => !NAMES.includes(name));
    if (unknown !== undefined)
      throw new CommandError(`Unknown measurement "${unknown}". ${suggestion(nearestWord(unknown, NAMES), NAMES)}`);
    return (await measureAll(names)) ? EXIT.kept : EXIT.findings;
  },
});
