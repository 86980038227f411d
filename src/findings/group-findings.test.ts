import { expect, test } from '#test';
import { groupFindings } from './group-findings.ts';
import { sampleFinding } from './testing/index.ts';

test('adds up the occurrences of one finding and shows the first', () => {
  const groups = groupFindings([
    sampleFinding({ message: 'first' }),
    sampleFinding({ message: 'second', occurrences: 4 }),
  ]);
  expect(groups).toMatchObject([{ message: 'first', occurrences: 5 }]);
});

test('keeps further texts, and not the numbers of places in other answers', () => {
  const [finding] = groupFindings([
    sampleFinding({ message: '/loans/0/id is absent (the first of 20 places)', also: ['/loans/0/id is absent'] }),
    sampleFinding({ message: '/loans/0/id is absent (the first of 1,003 places)', also: ['/loans/1/id is absent'] }),
  ]);
  expect(finding?.also).toEqual(['/loans/1/id is absent']);
});

test('names every resource of one finding once', () => {
  const groups = groupFindings([sampleFinding(), sampleFinding({ resource: 'van' }), sampleFinding()]);
  expect(groups).toMatchObject([{ resource: 'branch, van', occurrences: 3 }]);
});

test('keeps apart fingerprints, informations and waived findings', () => {
  const findings = [
    sampleFinding(),
    sampleFinding({ fingerprint: '000000000000' }),
    sampleFinding({ severity: 'information' }),
    sampleFinding({ waiver: { reason: 'agreed', until: '2026-12-31' } }),
  ];
  expect(groupFindings(findings)).toEqual(findings);
});
