import { expect, test } from '#test';
import { ContractError } from '../../contract/index.ts';
import { Inconclusive, NotJudged, OutOfBudget } from '../../judgement/index.ts';
import { Ledger } from './ledger.ts';
import { resolveVerdicts } from './resolve-verdicts.ts';
import { checkNamed, contract, far, near, operation, verdictsOf, violation } from '../testing/verdicts-of.ts';

const noBudget = new OutOfBudget('no budget');

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
  [
    'does not judge where the budget was used up before anything was examined',
    (record) => record.noteUnjudged(noBudget, near),
    'not judged',
    'no budget',
  ],
  [
    'does not judge where another resource broke off for another reason',
    (record) => {
      record.evidence.add('things');
      record.noteUnjudged(noBudget, near);
      record.noteUnjudged(new NotJudged('no data'), far);
    },
    'not judged',
    'no budget',
  ],
];
for (const [title, fill, verdict, reason] of CASES)
  test(title, () => {
    const [only] = verdictsOf([checkNamed('a/b')], (ledger) => fill(ledger.recordOf(operation, { id: 'a/b' })));
    expect(only).toMatchObject({ verdict, ...(reason !== undefined && { reason }) });
  });

test('passes in part on what was examined before the budget was used up', () => {
  const partsOf = (judged: readonly string[]) =>
    verdictsOf([checkNamed('a/b')], (ledger) => {
      const record = ledger.recordOf(operation, { id: 'a/b' });
      record.evidence.add('things');
      for (const name of judged) record.resources.add(name);
      record.noteUnjudged(noBudget, far);
    })[0];
  expect(partsOf([])).toMatchObject({ verdict: 'passed', partly: 'no budget', notes: ['no budget'] });
  expect(partsOf(['near'])).toMatchObject({ verdict: 'passed', partly: 'no budget', notes: ['far: no budget'] });
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

test('keeps what further violations of one promise say', () => {
  const [only] = verdictsOf([checkNamed('a/b')], (ledger) => {
    const record = ledger.recordOf(operation, { id: 'a/b' });
    for (const message of ['it is wrong', 'it is late', 'it is late', 'it is wrong'])
      record.record({ ...violation, message }, near);
  });
  expect(only?.findings).toMatchObject([{ occurrences: 4, message: 'it is wrong', also: ['it is late'] }]);
});

/** What a check threw beside what it found, and the verdict with its reason. */
const FAILURES: readonly [
  title: string,
  fill: (record: ReturnType<Ledger['recordOf']>) => void,
  verdict: string,
  reason?: RegExp,
][] = [
  [
    'fails by an exception, with the check, the operation and the resource',
    (record) => record.noteUnjudged(new TypeError('x is\nundefined'), near),
    'failed',
    /^a\/b on ListWidgets \(near\) failed by a mistake of this suite: TypeError: x is undefined, at src\/engine\/judging\/resolve-verdicts\.test\.ts:\d+\. Report it\.$/,
  ],
  [
    'fails by what is thrown and no error',
    (record) => record.noteUnjudged('a text', near),
    'failed',
    /it threw a text/,
  ],
  [
    'fails by an error of the contract, in its own words',
    (record) => record.noteUnjudged(new ContractError('x.yaml:3 the rule "a" throws: b'), near),
    'failed',
    /^a\/b on ListWidgets \(near\): x\.yaml:3 the rule "a" throws: b$/,
  ],
  [
    'fails though it passed for another resource',
    (record) => {
      record.evidence.add('things');
      record.resources.add('far');
      record.noteUnjudged(new TypeError('a mistake'), near);
    },
    'failed',
  ],
  [
    'fails though it could not judge too',
    (record) => record.noteUnjudged(new AggregateError([new NotJudged('no data'), new TypeError('a mistake')]), near),
    'failed',
    /a mistake/,
  ],
  [
    'fails by a violation of which no one knows the promise',
    (record) => record.record({ ...violation, promise: '/nowhere' }, near),
    'failed',
    /nowhere/,
  ],
  [
    'is violated by what it found before it failed',
    (record) => {
      record.record(violation, near);
      record.noteUnjudged(new TypeError('a mistake'), near);
    },
    'violated',
  ],
];
for (const [title, fill, verdict, reason = /a mistake/] of FAILURES)
  test(title, () => {
    const [only] = verdictsOf([checkNamed('a/b')], (ledger) => fill(ledger.recordOf(operation, { id: 'a/b' })));
    expect(only?.verdict).toBe(verdict);
    expect(only?.failures).toEqual([expect.stringMatching(reason)]);
    if (verdict === 'failed') expect(only?.reason).toMatch(reason);
  });

test('says one failure once, and none is hidden by a prerequisite that is broken', () => {
  const [, leaf] = verdictsOf(
    [checkNamed('a/root', { guards: ['items'] }), checkNamed('a/leaf', { reads: ['items'] })],
    (ledger) => {
      ledger.recordOf(operation, { id: 'a/root' }).record(violation, near);
      const error = new TypeError('a mistake');
      for (let count = 0; count < 3; count += 1) ledger.recordOf(operation, { id: 'a/leaf' }).noteUnjudged(error, near);
    },
  );
  expect(leaf).toMatchObject({ verdict: 'failed', failures: [expect.stringContaining('a mistake')] });
});
