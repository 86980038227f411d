import { expect, test } from '@playwright/test';
import { groupFindings } from './group-findings.ts';
import { sampleFinding } from './testing/index.ts';

test('adds up the occurrences of one finding and shows the first', () => {
  const groups = groupFindings([sampleFinding({ message: 'first' }), sampleFinding({ message: 'second', occurrences: 4 })]);
  expect(groups).toMatchObject([{ message: 'first', occurrences: 5 }]);
});

test('keeps apart resources, fingerprints, and informations', () => {
  const findings = [sampleFinding(), sampleFinding({ resource: 'van' }), sampleFinding({ fingerprint: '000000000000' }), sampleFinding({ severity: 'information' })];
  expect(groupFindings(findings)).toEqual(findings);
});
