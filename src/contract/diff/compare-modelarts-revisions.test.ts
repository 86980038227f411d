import { expect, test } from '#test';
import { compareContracts, type Comparison } from './compare-contracts.ts';
import { namedContract } from './named-contract.ts';
import { renderComparison } from './render-comparison.ts';
import { ENTRY, LOG, TO_2022, TO_2025, type Grades } from './testing/modelarts-differences.ts';
import { diffCommand } from './testing/diff-command.ts';

const comparisons = new Map<string, Promise<Comparison>>();
function compared(older: string, newer: string): Promise<Comparison> {
  const key = `${older} ${newer}`;
  const comparison = comparisons.get(key) ?? compareContracts(namedContract(older), namedContract(newer));
  comparisons.set(key, comparison);
  return comparison;
}

for (const [older, newer, differences] of [
  ['2019-12-10', '2022-09-19', TO_2022],
  ['2022-09-19', '2025-03-14', TO_2025],
] as const) {
  test(`every documented difference between ${older} and ${newer} is named, with whom it breaks`, async () => {
    const { changes } = await compared(older, newer);
    const told = changes.map(({ place, what = '', kind, providers, consumers }) =>
      [place, what, kind, gradesOf(providers, consumers)].join(' | '),
    );
    expect(
      differences.map((difference) => difference.join(' | ')).filter((difference) => !told.includes(difference)),
    ).toEqual([]);
  });

  test(`what ${older} and ${newer} have in common is not named`, async () => {
    const { changes } = await compared(older, newer);
    const places = changes.map(({ place }) => place);
    for (const same of [
      `${LOG}.result`,
      `${LOG}.success_num`,
      `${LOG}.failed_num`,
      `${ENTRY}.model_id`,
      `${LOG}.result_detail[].operation`,
    ])
      expect(places).not.toContain(same);
  });
}

test('the words of the documents stand in the comparison', async () => {
  const text = [
    renderComparison(await compared('2019-12-10', '2022-09-19')),
    renderComparison(await compared('2022-09-19', '2025-03-14')),
  ].join('\n');
  for (const words of [
    '`real-time` or `edge`',
    'no body',
    'common table',
    'error codes are linked',
    'xxxxxx/logs',
    '{service_id}/logs',
    'names one status, 200',
    '"123432423"',
    '"scaling":false',
    'minst',
    'default 1',
    'default 0',
    'sfs_turbo',
    'is called ServiceLogConfig, was config',
  ])
    expect(text).toContain(words);
});

test('the other way round what was demanded is given up', async () => {
  const { changes } = await compared('2022-09-19', '2019-12-10');
  const grades = Object.fromEntries(
    changes.map(({ place, what = '', providers, consumers }) => [
      `${place} ${what}`.trim(),
      gradesOf(providers, consumers),
    ]),
  );
  expect(grades).toMatchObject({
    [`${LOG}.update_time type`]: 'consumers',
    [`${LOG}.cluster_id`]: 'consumers',
    'ShowServiceUpdateLogs › parameter update_time': 'consumers',
  });
});

test('a component that several answers share is one difference', async () => {
  const { changes } = await compared('2022-09-19', '2025-03-14');
  const gone = changes.filter(({ place, kind }) => place.endsWith('error_message') && kind === 'removed');
  expect(gone).toHaveLength(1);
  expect(gone[0]?.alsoAt).toHaveLength(7);
});

test('the command says it as JSON', () => {
  const { out } = diffCommand('2019-12-10', '2022-09-19', '--json');
  const { changes } = JSON.parse(out) as Comparison;
  expect(changes.find(({ place, what }) => place === `${LOG}.update_time` && what === 'type')).toMatchObject({
    kind: 'changed',
    before: ['integer', 'string'],
    after: 'integer',
    effect: 'stricter',
    providers: 'breaking',
    consumers: 'compatible',
    older: expect.stringMatching(/2019-12-10\.yaml:\d+$/),
    newer: expect.stringMatching(/2022-09-19\.yaml:\d+$/),
  });
});

function gradesOf(providers: string, consumers: string): Grades {
  if (providers === 'breaking') return consumers === 'breaking' ? 'both' : 'providers';
  return consumers === 'breaking' ? 'consumers' : 'nobody';
}
