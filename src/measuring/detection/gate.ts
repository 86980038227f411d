import { generatedFigure } from './generated-figure.ts';
import type { Measurement } from './measurement.ts';
import { standsFirst } from './stands-first.ts';

/** Share of the found faults about which nothing misleading may be said. */
const ATTRIBUTED = 0.98;

/** Share of the found faults of which the report must begin with a check that is meant to find them. */
const FIRST = 0.98;

/** Share of the faults of generated contracts that must be found. */
const FOUND = 0.98;

const MISSES = 'src/measuring/detection/accepted-misses.ts';
const TABLE = 'src/measuring/detection/faults-of-checks.ts';

/** What keeps a measurement from passing, one sentence each, with the file to touch; nothing where the suite detects what it must. */
export function gateProblems(measurement: Measurement): string[] {
  if (measurement.foreign) return [...foreignProblems(measurement), ...controlProblems(measurement)];
  return [
    ...faultProblems(measurement),
    ...controlProblems(measurement),
    ...generatedProblems(measurement),
    ...checkProblems(measurement),
    ...promiseProblems(measurement),
    ...attributionProblems(measurement),
    ...orderProblems(measurement),
  ];
}

/** Somebody's own contracts have only faults that are derived from them, and no source to mend. */
function foreignProblems({ faults }: Measurement): string[] {
  return faults
    .filter(({ detection }) => detection === 'missed')
    .map(({ id, title }) => `The fault ${id} is missed: ${title}, and no check says so.`);
}

function faultProblems({ faults }: Measurement): string[] {
  return faults.flatMap(({ id, detection, acceptedBecause }) => {
    if (detection === 'missed')
      return acceptedBecause === undefined
        ? [`The fault ${id} is missed. Find out why; a reason that is accepted goes into ${MISSES}.`]
        : [];
    return acceptedBecause === undefined ? [] : [`The fault ${id} is found now. Take its reason out of ${MISSES}.`];
  });
}

function controlProblems({ controls }: Measurement): string[] {
  return controls.flatMap(({ id, alarms }) =>
    alarms.map(
      ({ check, operation, message }) =>
        `The control ${id}, which keeps every promise, raises ${check} for ${operation}: ${message}`,
    ),
  );
}

function generatedProblems({ generated }: Measurement): string[] {
  const { tried, missed } = generatedFigure(generated);
  return [
    ...generated.flatMap(({ number, seed, complaints: [first], contract }) =>
      first === undefined
        ? []
        : [`Of a mock that keeps generated contract ${number} (seed ${seed}) is said: ${first}\n${contract ?? ''}`],
    ),
    ...(missed > (1 - FOUND) * tried
      ? [`${tried - missed} of ${tried} faults of generated contracts are found, fewer than ${FOUND * 100} %.`]
      : []),
  ];
}

function checkProblems({ checks }: Measurement): string[] {
  return checks
    .filter(({ found }) => found.length === 0)
    .map(
      ({ check }) =>
        `The check ${check} finds no fault of its own. Name one in ${TABLE}; where there is none, write one in src/faults/written.`,
    );
}

function promiseProblems({ promises }: Measurement): string[] {
  return promises
    .filter(({ found, acceptedBecause }) => found.length === 0 && acceptedBecause === undefined)
    .map(
      ({ promise, title }) =>
        `No fault of the promise ${promise} (${title}) is found. Derive or write one in src/faults; a reason that none can be found goes into ${MISSES}.`,
    );
}

function attributionProblems({ faults }: Measurement): string[] {
  const attributed = faults.filter(({ detection }) => detection === 'found').length;
  const found = faults.filter(({ detection }) => detection !== 'missed').length;
  return attributed < ATTRIBUTED * found
    ? [`${attributed} of ${found} faults are attributed to their promise alone, fewer than ${ATTRIBUTED * 100} %.`]
    : [];
}

function orderProblems({ faults }: Measurement): string[] {
  const found = faults.filter(({ detection }) => detection !== 'missed');
  const first = found.filter(standsFirst).length;
  return first < FIRST * found.length
    ? [`${first} of ${found.length} faults stand first in the report, fewer than ${FIRST * 100} %.`]
    : [];
}
