import { expect, test } from '#test';
import { NotJudged } from '../../judgement/index.ts';
import type { Ledger } from './ledger.ts';
import { checkNamed, far, near, operation, verdictsOf, violation } from '../testing/verdicts-of.ts';

/** Each reads what the one before it guards. */
const ROOT = checkNamed('a/root', { guards: ['pages'] });
const MIDDLE = checkNamed('a/middle', { reads: ['pages'], guards: ['whole-list'] });

test('does not judge what reads a broken part; what was not judged itself breaks no part', () => {
  const results = verdictsOf([ROOT, MIDDLE, checkNamed('a/leaf', { reads: ['pages', 'whole-list'] })], (ledger) => {
    for (const id of ['a/root', 'a/middle', 'a/leaf']) ledger.recordOf(operation, { id }).record(violation, near);
  });
  expect(results.map(({ verdict, reason, becauseOf }) => [verdict, reason, becauseOf])).toEqual([
    ['violated', undefined, undefined],
    ['not judged', 'because of a/root', 'a/root'],
    ['not judged', 'because of a/root', 'a/root'],
  ]);
});

type Fill = (record: ReturnType<Ledger['recordOf']>) => void;
const judges =
  (...resources: readonly (typeof near)[]): Fill =>
  (record) => {
    record.evidence.add('things');
    for (const { name } of resources) record.resources.add(name);
  };
const finds =
  (resource: typeof near): Fill =>
  (record) => {
    record.record(violation, resource);
    record.resources.add(resource.name);
  };
const both =
  (...fills: readonly Fill[]): Fill =>
  (record) =>
    fills.forEach((fill) => fill(record));
const noBudget =
  (resource: typeof near): Fill =>
  (record) =>
    record.noteUnjudged(new NotJudged('the budget is used up'), resource);

/** A root and a leaf that reads what it guards, on two resources. */
const PREREQUISITES: readonly [title: string, root: Fill, leaf: Fill, expected: Record<string, unknown>][] = [
  [
    'passes for one resource where the prerequisite is broken for the other',
    both(judges(near), finds(far)),
    judges(near, far),
    { verdict: 'passed', resources: ['near'], notes: ['far: because of a/root'] },
  ],
  [
    'is violated for one resource where the prerequisite is broken for the other',
    both(judges(near), finds(far)),
    finds(near),
    { verdict: 'violated', findings: [{ resource: 'near' }] },
  ],
  [
    'says nothing of a resource whose prerequisite is broken',
    both(judges(near), finds(far)),
    both(judges(near), finds(far)),
    { verdict: 'passed', resources: ['near'], findings: [], notes: ['far: because of a/root'] },
  ],
  [
    'is not judged where the prerequisite is broken for one resource and could not be judged for the other',
    both(finds(near), noBudget(far)),
    finds(far),
    { verdict: 'not judged', reason: 'because of a/root', findings: [] },
  ],
  [
    'is not judged where the prerequisite is judged once for all resources, and broken',
    finds(near),
    both(finds(near), finds(far)),
    { verdict: 'not judged', reason: 'because of a/root', findings: [] },
  ],
  [
    'is violated where the prerequisite could not be judged, and says so',
    both(judges(near), noBudget(far)),
    finds(far),
    {
      verdict: 'violated',
      findings: [{ resource: 'far' }],
      notes: ['builds on a/root, which could not be judged: the budget is used up'],
    },
  ],
  [
    'passes without a word about a prerequisite that could not be judged',
    noBudget(far),
    judges(far),
    { verdict: 'passed', notes: [] },
  ],
];
for (const [title, root, leaf, expected] of PREREQUISITES)
  test(title, () => {
    const results = verdictsOf([ROOT, checkNamed('a/leaf', { reads: ['pages'] })], (ledger) => {
      root(ledger.recordOf(operation, { id: 'a/root' }));
      leaf(ledger.recordOf(operation, { id: 'a/leaf' }));
    });
    expect(results[1]).toMatchObject(expected);
  });

test('says which prerequisite could not be judged through any number of steps', () => {
  const [, , leaf] = verdictsOf([ROOT, MIDDLE, checkNamed('a/leaf', { reads: ['whole-list'] })], (ledger) => {
    noBudget(near)(ledger.recordOf(operation, { id: 'a/root' }));
    judges(near)(ledger.recordOf(operation, { id: 'a/middle' }));
    finds(near)(ledger.recordOf(operation, { id: 'a/leaf' }));
  });
  expect(leaf).toMatchObject({
    verdict: 'violated',
    notes: ['builds on a/root, which could not be judged: the budget is used up'],
  });
});
