import { type Figure, median, type Measurement } from './measurement.ts';
import { runOrThrow } from './run-process.ts';

const RUNS = 5;
const MOST_TIMES = 5;
const VERIFICATION = ['npm', 'run', '--silent', 'verify'] as const;
const EMPTY_RUN = [
  'npm',
  'exec',
  '--no',
  '--',
  'playwright',
  'test',
  '--config',
  'bench/empty-run/playwright.config.ts',
] as const;

/** How long a verification takes, compared with an empty Playwright run. */
export const verificationTime: Measurement = {
  title: 'npm run verify on the mock, beside one empty Playwright test',
  about: [
    `Wall time of ${RUNS} runs of each, in turn. Both run through npm, with the HTML, JSON and JUnit reporters.`,
    'The verification also writes the contract report; the empty run has no such reporter.',
  ],
  async measure() {
    const verifications: number[] = [];
    const emptyRuns: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      emptyRuns.push((await runOrThrow(EMPTY_RUN)).milliseconds / 1000);
      verifications.push((await runOrThrow(VERIFICATION)).milliseconds / 1000);
    }
    return [
      figure('one empty test, median', emptyRuns),
      figure('verification, median', verifications),
      {
        what: 'verification, slowest less fastest',
        value: Math.max(...verifications) - Math.min(...verifications),
        unit: 's',
      },
      { what: 'times as long', value: median(verifications) / median(emptyRuns), unit: '×', atMost: MOST_TIMES },
    ];
  },
};

function figure(what: string, samples: readonly number[]): Figure {
  return { what, value: median(samples), unit: 's', samples };
}
