import { expect, test } from '@playwright/test';
import { Inconclusive, NotJudged } from '../../judgement/index.ts';
import { Ledger } from './ledger.ts';
import { resolveVerdicts } from './resolve-verdicts.ts';
import { checkNamed, contract, far, near, operation, verdictsOf, violation } from '../testing/verdicts-of.ts';

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
    const [only] = verdictsOf([checkNamed('a/b')], (ledger) => fill(ledger.recordOf(operation, { id: 'a/b' })));
    expect(only).toMatchObject({ verdict, ...(reason !== undefined && { reason }) });
  });

test('counts equal violations as one finding', () => {
  const [only] = verdictsOf([checkNamed('a/b')], (ledger) => {
    for (let count = 0; count < 3; count += 1) ledger.recordOf(operation, { id: 'a/b' }).record(violation, near);
  });
  expect(only?.findings).toMatchObject([{ occurrences: 3, message: 'it is wrong' }]);
});

test('lists what is not applicable', () => {
  const ledger = new Ledger();
  const all = resolveVerdicts({ contract, checks: [checkNamed('a/b')], ledger, masker: (text) => text, failOn: 'all' });
  expect(all.find((verdict) => verdict.operation === 'ShowShelf')).toMatchObject({ verdict: 'not applicable' });
});

test('throws on what is no verdict', () => {
  expect(() => new Ledger().recordOf(operation, { id: 'a/b' }).noteUnjudged(new TypeError('a mistake'), near)).toThrow(
    'a mistake',
  );
});
