import { expect, test } from '#test';
import { contractsToBreak, faultsToFind } from './contracts-to-break.ts';
import { steadySample } from './steady-sample.ts';

const faults = faultsToFind(contractsToBreak());

test('about every seventh fault is in the sample', () => {
  const { length } = steadySample(faults);
  expect(length).toBeGreaterThan(faults.length / 9);
  expect(length).toBeLessThan(faults.length / 5);
});

test('a fault that is added or removed changes nothing for the others', () => {
  const fewer = faults.filter((_, index) => index % 2 === 0);
  expect(steadySample(fewer)).toEqual(steadySample(faults).filter((fault) => fewer.includes(fault)));
});
