import { expect, test } from '@playwright/test';
import type { Check } from '../../checks/index.ts';
import { Inconclusive, NotJudged } from '../../judgement/index.ts';
import { contractFrom, defineCheck, operationOf, widgets } from '../../checks/testing/index.ts';
import { Ledger } from './ledger.ts';
import { resolveVerdicts } from './resolve-verdicts.ts';

const contract = contractFrom(widgets);
const operation = operationOf(contract, 'ListWidgets');
const near = { name: 'near', parameters: {} };
const far = { name: 'far', parameters: {} };
const violation = { message: 'it is wrong', promise: '/components/schemas/Widgets/properties/total' };

function check(id: string, needs: readonly string[] = []): Check {
  return defineCheck({
    id,
    title: id,
    scope: 'exchange',
    needs,
    appliesTo: (each) => each.id === 'ListWidgets',
    run: () => [],
  });
}

function verdicts(checks: readonly Check[], fill: (ledger: Ledger) => void) {
  const ledger = new Ledger();
  fill(ledger);
  return resolveVerdicts({ contract, checks, ledger, masker: (text) => text, failOn: 'all' }).filter(
    (verdict) => verdict.operation === operation.id,
  );
}

const CASES: readonly [
  title: string,
  fill: (record: ReturnType<Ledger['recordOf']>) => void,
  verdict: string,
  reason?: string,
][] = [
  [
    'passes on evidence',
    (record) => {
      record.evidence.add('things');
      record.resources.add('near');
    },
    'passed',
  ],
  [
    'does not judge where nothing was examined',
    (record) => record.resources.add('near'),
    'not judged',
    'nothing was there to examine',
  ],
  [
    'does not judge where the check broke off',
    (record) => {
      record.evidence.add('things');
      record.noteUnjudged(new NotJudged('no data'), near);
    },
    'not judged',
    'no data',
  ],
  [
    'is violated by one finding',
    (record) => {
      record.record(violation, near);
      record.resources.add('near');
    },
    'violated',
  ],
  [
    'is violated though another resource could not be judged',
    (record) => {
      record.record(violation, near);
      record.noteUnjudged(new Inconclusive('data moved'), far);
    },
    'violated',
  ],
  [
    'is inconclusive where one resource moved',
    (record) => {
      record.evidence.add('things');
      record.resources.add('near');
      record.noteUnjudged(new Inconclusive('data moved'), far);
    },
    'inconclusive',
    'data moved',
  ],
  [
    'passes where one resource has no data and another was judged',
    (record) => {
      record.evidence.add('things');
      record.resources.add('near');
      record.noteUnjudged(new NotJudged('no data'), far);
    },
    'passed',
  ],
];
for (const [title, fill, verdict, reason] of CASES)
  test(title, () => {
    const [only] = verdicts([check('a/b')], (ledger) => fill(ledger.recordOf(operation, { id: 'a/b' })));
    expect(only).toMatchObject({ verdict, ...(reason !== undefined && { reason }) });
  });

test('does not judge what builds on a broken promise, through any number of steps', () => {
  const results = verdicts(
    [check('a/root'), check('a/middle', ['a/root']), check('a/leaf', ['a/middle'])],
    (ledger) => {
      for (const id of ['a/root', 'a/middle', 'a/leaf']) ledger.recordOf(operation, { id }).record(violation, near);
    },
  );
  expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['violated', undefined],
    ['not judged', 'because of a/root'],
    ['not judged', 'because of a/root'],
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

/** A root and a leaf that builds on it, on two resources. */
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
    const results = verdicts([check('a/root'), check('a/leaf', ['a/root'])], (ledger) => {
      root(ledger.recordOf(operation, { id: 'a/root' }));
      leaf(ledger.recordOf(operation, { id: 'a/leaf' }));
    });
    expect(results[1]).toMatchObject(expected);
  });

test('says which prerequisite could not be judged through any number of steps', () => {
  const [, , leaf] = verdicts(
    [check('a/root'), check('a/middle', ['a/root']), check('a/leaf', ['a/middle'])],
    (ledger) => {
      noBudget(near)(ledger.recordOf(operation, { id: 'a/root' }));
      judges(near)(ledger.recordOf(operation, { id: 'a/middle' }));
      finds(near)(ledger.recordOf(operation, { id: 'a/leaf' }));
    },
  );
  expect(leaf).toMatchObject({
    verdict: 'violated',
    notes: ['builds on a/root, which could not be judged: the budget is used up'],
  });
});

test('counts equal violations as one finding', () => {
  const [only] = verdicts([check('a/b')], (ledger) => {
    for (let count = 0; count < 3; count += 1) ledger.recordOf(operation, { id: 'a/b' }).record(violation, near);
  });
  expect(only?.findings).toMatchObject([{ occurrences: 3, message: 'it is wrong' }]);
});

test('lists what is not applicable', () => {
  const ledger = new Ledger();
  const all = resolveVerdicts({ contract, checks: [check('a/b')], ledger, masker: (text) => text, failOn: 'all' });
  expect(all.find((verdict) => verdict.operation === 'ShowShelf')).toMatchObject({ verdict: 'not applicable' });
});

test('throws on what is no verdict', () => {
  expect(() => new Ledger().recordOf(operation, { id: 'a/b' }).noteUnjudged(new TypeError('a mistake'), near)).toThrow(
    'a mistake',
  );
});
