import { defineCommand, EXIT } from './program/index.ts';

export const bench = defineCommand({
  name: 'bench',
  does: 'measures the suite against its limits, which takes some minutes',
  example: '',
  takes: (command) => command,
  run: async () => {
    const { bench: measureAll } = await import('../../bench/command.ts');
    return (await measureAll()) ? EXIT.kept : EXIT.findings;
  },
});
