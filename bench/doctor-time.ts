import { median, type Measurement } from './measurement.ts';
import { runOrThrow } from './run-process.ts';

const RUNS = 5;
const MOST_SECONDS = 3;

/** How long the doctor takes where every API runs on the mock. */
export const doctorTime: Measurement = {
  title: 'npm run doctor on the mock',
  about: [`Wall time of ${RUNS} runs of the command, without npm.`],
  async measure() {
    const samples: number[] = [];
    for (let run = 0; run < RUNS; run++)
      samples.push((await runOrThrow([process.execPath, 'src/package/command.ts', 'doctor'])).milliseconds / 1000);
    return [
      { what: 'doctor, median', value: median(samples), unit: 's', atMost: MOST_SECONDS, samples },
      { what: 'doctor, slowest less fastest', value: Math.max(...samples) - Math.min(...samples), unit: 's' },
    ];
  },
};
