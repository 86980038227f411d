import { collected, defineCommand, EXIT, wholeNumber } from './program/index.ts';
import { requestedSoak, RUNS } from './soak/requested-soak.ts';

export const soak = defineCommand({
  name: 'soak',
  does: 'verifies providers that change and fail again and again, and says which runs were not as expected',
  example: '--runs 50 --fault limit-is-clamped',
  takes: (command) =>
    command
      .option(
        '--runs <number>',
        `how often (default: ${RUNS.otherwise}, with --each ${RUNS.each})`,
        wholeNumber('--runs', { least: 1 }),
      )
      .option('--side-by-side <number>', 'runs at a time', wholeNumber('--side-by-side', { least: 1 }), 8)
      .option('--rps <number>', 'requests a second in each run', wholeNumber('--rps', { least: 1 }), 30)
      .option('--fault <id>', 'breaks a promise in every run; give it several times for several', collected)
      .option('--check <id>', 'the check that must find the one --fault (default: one that the fault is for)')
      .option('--each', 'breaks every promise that somebody wrote down, one after the other'),
  run: async (options) => {
    const requested = await requestedSoak(options);
    const { renderRun, renderSoak, soak: soakAll } = await import('../measuring/soak/index.ts');
    const runs = await soakAll({ ...requested, onRun: (run) => console.log(renderRun(run)) });
    console.log(`\n${renderSoak(runs)}`);
    return runs.some(({ isAsExpected }) => !isAsExpected) ? EXIT.findings : EXIT.kept;
  },
});
