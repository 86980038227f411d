import { readCommandLine } from './read-command-line.ts';
import { renderRun, renderSoak } from './render-soak.ts';
import { soak } from './soak.ts';

try {
  const runs = await soak({ ...readCommandLine(process.argv.slice(2)), onRun: (run) => console.log(renderRun(run)) });
  console.log(`\n${renderSoak(runs)}`);
  if (runs.some(({ isAsExpected }) => !isAsExpected)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
