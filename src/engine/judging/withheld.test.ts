import { expect, test } from '#test';
import type { Check } from '../../checks/index.ts';
import { exchangeOf } from '../../checks/testing/index.ts';
import type { Verdict } from '../../findings/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { CheckRecord } from './ledger.ts';
import { Prerequisites } from './prerequisites.ts';
import { checkNamed, near, operation, verdictsOf } from '../testing/verdicts-of.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';

const LIST = operation.collection?.pointer ?? '';
const wrong = (more: Partial<Violation>): Violation => ({ message: 'it is wrong', promise: LIST, ...more });
const under = (parameters: Readonly<Record<string, string>>) => ({ exchange: exchangeOf({ parameters }) });
const same = exchangeOf({ status: 418 });
const scheme = (name: string) => `/components/securitySchemes/${name}/x-credentials`;

/** The verdict of a leaf that reads what a root guards, where both found these. */
function leafOf(
  part: Check['reads'][number],
  root: readonly Violation[],
  leaf: readonly Violation[],
): Verdict | undefined {
  const checks = [checkNamed('a/root', { guards: [part] }), checkNamed('a/leaf', { reads: [part] })];
  return verdictsOf(checks, (ledger) => {
    for (const [id, violations] of [
      ['a/root', root],
      ['a/leaf', leaf],
    ] as const) {
      const record = ledger.recordOf(operation, { id });
      record.evidence.add('things');
      record.resources.add(near.name);
      for (const violation of violations) record.record(violation, near);
    }
  })[1];
}

const textFilter = {
  promise: operation.collection?.filters.find(({ parameter }) => parameter.name === 'text')?.pointer ?? '',
};
const violated = { verdict: 'violated' };
const notJudged = { verdict: 'not judged', reason: 'because of a/root', becauseOf: 'a/root', findings: [] };
const noted = (note: string) => ({
  verdict: 'passed',
  findings: [],
  notes: expect.arrayContaining([expect.stringContaining(note)]),
});

const CASES: readonly (readonly [
  title: string,
  part: Check['reads'][number],
  root: Violation,
  leaf: readonly Violation[],
  expected: Record<string, unknown>,
])[] = [
  ['items that are null', 'items', wrong({ at: '/widgets' }), [], notJudged],
  ['a body that is none', 'items', wrong({ at: '' }), [], notJudged],
  ['an item that is none', 'items', wrong({ at: '/widgets/3' }), [], notJudged],
  ['a field of an item leaves the items whole', 'items', wrong({ at: '/widgets/3/text' }), [wrong({})], violated],
  ['the total', 'total', wrong({ at: '/total' }), [], notJudged],
  ['another field of the body leaves the total whole', 'total', wrong({ at: '/shelf_name' }), [wrong({})], violated],
  [
    'one of several places of one promise',
    'total',
    wrong({ at: '/count', places: ['/count', '/total'] }),
    [],
    notJudged,
  ],
  [
    'the field of one filter, and nothing found',
    'filter-field',
    wrong({ at: '/widgets/3/text' }),
    [],
    noted('text is not judged because of a/root'),
  ],
  [
    'the field of one filter, found under it',
    'filter-field',
    wrong({ at: '/widgets/3/text' }),
    [wrong(under({ text: 'a' }))],
    noted('a finding is left out'),
  ],
  [
    'the field of one filter, found under another',
    'filter-field',
    wrong({ at: '/widgets/3/text' }),
    [wrong(under({ colour: 'red' }))],
    violated,
  ],
  [
    'the fields of all filters',
    'filter-field',
    wrong({ places: ['/widgets/3/text', '/widgets/0/colour'] }),
    [wrong(under({ colour: 'red' }))],
    notJudged,
  ],
  [
    'one filter that is accused by its promise',
    'filter',
    wrong({ promise: operation.collection?.filters[0]?.pointer ?? '', ...under({ colour: 'red', text: 'a' }) }),
    [wrong(under({ text: 'b' }))],
    violated,
  ],
  [
    'a filter that takes a sign for a pattern, found under a text without one',
    'filter',
    wrong({ ...textFilter, ...under({ text: 'a_b' }), onlyWithSigns: true }),
    [wrong(under({ text: 'ab' }))],
    violated,
  ],
  [
    'a filter that takes a sign for a pattern, found under a text with one',
    'filter',
    wrong({ ...textFilter, ...under({ text: 'a_b' }), onlyWithSigns: true }),
    [wrong(under({ text: 'c%' }))],
    noted('a finding is left out because of a/root'),
  ],
  [
    'several filters that are accused together',
    'filter',
    wrong(under({ colour: 'red', text: 'a' })),
    [wrong(under({ text: 'b' }))],
    noted('a finding is left out'),
  ],
  ['the very answer', 'outcome', wrong({ exchange: same }), [wrong({ exchange: same })], notJudged],
  [
    'another answer of the same status',
    'outcome',
    wrong({ exchange: same }),
    [wrong({ exchange: exchangeOf({ status: 418 }) })],
    violated,
  ],
  [
    'an answer, where another one is found wrong too',
    'outcome',
    wrong({ exchange: same }),
    [wrong({ exchange: same }), wrong({ ...under({ text: 'a' }) })],
    violated,
  ],
  ['information breaks nothing', 'total', wrong({ at: '/total', kind: 'information' }), [wrong({})], violated],
];
for (const [title, part, root, leaf, expected] of CASES)
  test(title, () => {
    expect(leafOf(part, [root], leaf)).toMatchObject(expected);
  });

test('what is seen under a broken filter hides nothing that is seen under a whole one', () => {
  const root = wrong({ at: '/widgets/3/text' });
  const found = leafOf(
    'filter-field',
    [root],
    [wrong(under({ text: 'a' })), wrong(under({ colour: 'red' })), wrong(under({ colour: 'green' }))],
  );
  expect(found).toMatchObject({ verdict: 'violated', findings: [{ occurrences: 2 }] });
});

test('a scheme that is accused says nothing of another one, and everything where no scheme is named', () => {
  const schemes = ['token', 'signature'].map(scheme);
  const twofold = CONTRACTS.find(({ credentials }) =>
    schemes.every((each) => credentials.some(({ pointer }) => each === pointer)),
  );
  const [list] = twofold?.operations ?? [];
  if (!list) throw new Error('a contract has two schemes');
  const checks = [
    checkNamed('a/root', { guards: ['verification'] }),
    checkNamed('a/leaf', { reads: ['verification'] }),
  ];
  const standing = (root: string, leaf: string): number => {
    const records = new Map(checks.map(({ id }) => [id, new CheckRecord(id)]));
    records.get('a/root')?.record(wrong({ promise: root }), near);
    records.get('a/leaf')?.record(wrong({ promise: leaf }), near);
    return new Prerequisites(list, checks, records).standing('a/leaf').length;
  };
  expect(standing(`${scheme('token')}/broken/foreign`, `${scheme('token')}/broken/tampered`)).toBe(0);
  expect(standing(scheme('token'), scheme('signature'))).toBe(1);
  expect(standing('/x-outcomes', scheme('signature'))).toBe(0);
});
