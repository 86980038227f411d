import type { Examination } from './examination.ts';

const COLUMN = 13;

/** An examination as lines for a console. A cross marks what a verification would fail on. */
export function renderExamination({ api, observations, heldBack }: Examination): string {
  const width = Math.max(COLUMN, ...observations.map(({ about }) => about.length)) + 2;
  return [
    api,
    ...observations.map(({ about, seen, bad }) => `  ${bad ? '✗' : '✓'} ${about.padEnd(width)}${seen}`),
    ...(heldBack.length === 0 ? [] : ['  cannot be judged', ...heldBack.map((each) => `    ${each}`)]),
  ].join('\n');
}
