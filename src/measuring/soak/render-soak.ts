import type { SoakRun } from './outcome-of.ts';

/** How one run ended, in detail where it is not as expected. */
export function renderRun(run: SoakRun): string {
  const { number, fault, exitCode, isAsExpected, misleads, requests, incidents, leftOpen, durationMs, says, trouble } =
    run;
  const about = fault === undefined ? `run ${number}` : `run ${number} with ${fault}`;
  const line = `${isAsExpected ? 'as expected' : 'NOT AS EXPECTED'}: ${about}, exit ${exitCode}, ${requests} requests, ${incidents} incidents, ${leftOpen.length} left open, ${(durationMs / 1000).toFixed(1)} s`;
  const details = [...trouble, ...(isAsExpected && !misleads ? [] : says), ...leftOpen];
  return [line, ...details.map((detail) => `  ${detail}`)].join('\n');
}

/** The table at the end: a line for the sound provider or for each fault, and the sum. */
export function renderSoak(runs: readonly SoakRun[]): string {
  const rows = [...Map.groupBy(runs, ({ fault }) => fault ?? 'sound')].map(
    ([name, of]) =>
      `${count(of, 'isAsExpected')} of ${of.length}  ${name}${count(of, 'misleads') > 0 ? `  (${count(of, 'misleads')} blame something else too)` : ''}`,
  );
  const isSound = runs.every(({ fault }) => fault === undefined);
  const sum = `${count(runs, 'isAsExpected')} of ${runs.length} runs ended ${isSound ? 'with exit 0' : 'as they must: exit 1 and the right check, or exit 0 where that check only informs'}; ${requestsOf(runs)} requests, ${runs.reduce((all, { incidents }) => all + incidents, 0)} incidents, ${runs.reduce((all, { leftOpen }) => all + leftOpen.length, 0)} verdicts left open.`;
  return [...rows, sum].join('\n');
}

function count(runs: readonly SoakRun[], what: 'isAsExpected' | 'misleads'): number {
  return runs.filter((run) => run[what]).length;
}

function requestsOf(runs: readonly SoakRun[]): number {
  return runs.reduce((all, { requests }) => all + requests, 0);
}
