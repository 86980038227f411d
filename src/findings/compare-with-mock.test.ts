import { expect, test } from '#test';
import { compareWithMock } from './compare-with-mock.ts';
import type { Verdict } from './verdict.ts';
import { sampleApi, sampleFinding, sampleVerdict } from './testing/index.ts';

const information = (message: string) => sampleFinding({ severity: 'information', message });
const violated = sampleVerdict({ verdict: 'violated', findings: [sampleFinding({ message: 'total is 20 of 137' })] });
const informed = sampleVerdict({ findings: [information('the contract does not document /due')] });

function differences(real: Verdict, mock: Verdict) {
  const environment = { ...sampleApi().environment, name: 'staging', mock: false };
  return compareWithMock(sampleApi({ environment, verdicts: [real] }), sampleApi({ verdicts: [mock] })).differences;
}

for (const { name, real, mock, difference } of [
  {
    name: 'a broken promise',
    real: violated,
    mock: sampleVerdict(),
    difference: { mock: { verdict: 'passed', says: [] }, real: { verdict: 'violated', says: ['total is 20 of 137'] } },
  },
  {
    name: 'an information',
    real: informed,
    mock: sampleVerdict(),
    difference: {
      mock: { verdict: 'passed', says: [] },
      real: { verdict: 'passed', says: ['the contract does not document /due'] },
    },
  },
  {
    name: 'another information',
    real: informed,
    mock: sampleVerdict({ findings: [information('the contract does not document /fee')] }),
    difference: { mock: { says: ['the contract does not document /fee'] } },
  },
  {
    name: 'an accepted finding',
    real: { ...violated, verdict: 'waived' as const },
    mock: sampleVerdict(),
    difference: { real: { verdict: 'waived' } },
  },
])
  test(`${name} on one side only is a difference`, () => {
    expect(differences(real, mock)).toMatchObject([
      { operation: 'ListLoans', check: 'pagination/pages-make-the-whole', ...difference },
    ]);
  });

for (const { name, real, mock } of [
  { name: 'equal verdicts', real: sampleVerdict(), mock: sampleVerdict({ durationMs: 99 }) },
  {
    name: 'the same promise broken with other values',
    real: violated,
    mock: { ...violated, findings: [sampleFinding({ message: 'total is 3 of 7' })] },
  },
  {
    name: 'a check that could not be judged in the environment',
    real: sampleVerdict({ verdict: 'not judged', reason: 'no data' }),
    mock: violated,
  },
  {
    name: 'a check that could not be judged on the mock',
    real: violated,
    mock: sampleVerdict({ verdict: 'inconclusive' }),
  },
  { name: 'another check', real: violated, mock: sampleVerdict({ check: 'sorting/else' }) },
])
  test(`${name}: no difference`, () => {
    expect(differences(real, mock)).toEqual([]);
  });

test('says whom it compares and how much could be compared', () => {
  const environment = { ...sampleApi().environment, name: 'staging', mock: false };
  const verdicts = [sampleVerdict(), sampleVerdict({ check: 'sorting/else', verdict: 'not judged' })];
  expect(compareWithMock(sampleApi({ environment, verdicts }), sampleApi({ verdicts }))).toEqual({
    api: 'library',
    environment: 'staging',
    compared: 1,
    differences: [],
  });
});
