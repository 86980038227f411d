import type { Measurement } from './measurement.ts';

/** Share of the faults that must be found with nothing that misleads. */
const ATTRIBUTED = 0.95;

/** What a measurement falls short of, one sentence each; nothing where the suite detects what it must. */
export function gateProblems({ faults, controls, promises, checks }: Measurement): string[] {
  const found = faults.filter(({ detection }) => detection === 'found').length;
  const seen = faults.filter(({ detection }) => detection !== 'missed').length;
  return [
    ...faults
      .filter(({ detection, acceptedBecause: excuse }) => detection === 'missed' && excuse === undefined)
      .map(
        ({ id }) =>
          `The fault ${id} is missed. Find out why; a reason that is accepted goes into src/measuring/detection/accepted-misses.ts.`,
      ),
    ...faults
      .filter(({ detection, acceptedBecause: excuse }) => detection !== 'missed' && excuse !== undefined)
      .map(
        ({ id }) => `The fault ${id} is found now. Take its reason out of src/measuring/detection/accepted-misses.ts.`,
      ),
    ...controls.flatMap(({ id, alarms }) =>
      alarms.map(
        ({ check, operation, message }) =>
          `The control ${id}, which keeps every promise, raises ${check} for ${operation}: ${message}`,
      ),
    ),
    ...checks
      .filter((check) => check.found.length === 0)
      .map(({ check }) => `The check ${check} finds no fault of its own.`),
    ...promises
      .filter((promise) => promise.found.length === 0 && promise.excuse === undefined)
      .map(({ promise, title }) => `No fault of the promise ${promise} (${title}) is found.`),
    ...(found < ATTRIBUTED * seen
      ? [`${found} of ${seen} faults are attributed to their promise alone, fewer than ${ATTRIBUTED * 100} %.`]
      : []),
  ];
}
