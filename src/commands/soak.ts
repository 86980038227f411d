import { readCommandLine } from './soak-options.ts';
import { renderRun, renderSoak, soak } from '../measuring/soak/index.ts';

try {
  const runs = await soak({ ...readCommandLine(process.argv.slice(2)), onRun: (run) => console.log(renderRun(run)) });
  console.log(`\n${renderSoak(runs)}`);
  if (runs.some(({ isAsExpected }) => !isAsExpected)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
