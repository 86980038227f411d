import { readCommandLine } from './read-command-line.ts';
import { soak, type SoakRun } from './soak.ts';

try {
  const { check, ...options } = readCommandLine(process.argv.slice(2));
  const isGood = ({ violated, trouble }: SoakRun) => trouble.length === 0 && (check === undefined ? violated.length === 0 : violated.includes(check));
  const runs = await soak({
    ...options,
    onRun: (run, number) => {
      const { requests, incidents, inconclusive, durationMs, says, trouble } = run;
      console.log(`${isGood(run) ? 'as expected' : 'NOT AS EXPECTED'}: run ${number} of ${options.runs}, ${requests} requests, ${incidents} incidents, ${inconclusive} inconclusive, ${(durationMs / 1000).toFixed(1)} s`);
      for (const line of [...trouble, ...(isGood(run) ? [] : says)]) console.log(`  ${line}`);
    },
  });
  const good = runs.filter(isGood).length;
  console.log(`${good} of ${runs.length} runs came out ${check === undefined ? 'without a violation' : `violated by ${check}`}.`);
  if (good < runs.length) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
