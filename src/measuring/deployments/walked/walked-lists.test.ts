import { expect, test } from '#test';
import { Refusal, type StageWrappers } from '../../../provider/pipeline/index.ts';
import type { ApiRun } from '../../../findings/index.ts';
import { verifyWalks, type Walks } from './verify-walks.ts';

const verifyHere = (walks: Omit<Walks, 'folder'> = {}) =>
  verifyWalks({ ...walks, folder: test.info().outputPath('walks') });

function violated({ verdicts }: ApiRun): string[] {
  return verdicts.flatMap(({ operation, findings }) =>
    findings.map(({ check, message }) => `${operation} ${check}: ${message}`),
  );
}

function unjudgedLists({ verdicts }: ApiRun): string[] {
  return verdicts
    .filter(
      ({ check, verdict }) => /^(pagination|sorting)\//.test(check) && /not judged|inconclusive|failed/.test(verdict),
    )
    .map(({ operation, check, reason }) => `${operation} ${check}: ${reason}`);
}

for (const [title, changes, items] of [
  ['as it is', [], 54],
  ['with no items', [], 0],
  ['with one item', [], 1],
  ['with exactly one default page', [], 20],
  ['with a token in a header', [['next: /meta/next', 'next: { header: X-Next }']], 54],
  ['with a token that is empty at the end', [["type: [string, 'null']", 'type: string']], 54],
  [
    'with a link in the body that has a place of its own',
    [
      ['next: /links/next', 'next: /next_url'],
      ['last, links, orders', 'last, orders'],
      ['links: { type: object, properties: { next: { type: string, minLength: 1 } } }', 'next_url: { type: string }'],
    ],
    54,
  ],
  ['with the header Link beside a size', [['next: /links/next, size', 'size']], 54],
  ['with pages that no one says the size of', [['paging: { style: link, default: 6 }', 'paging: { style: link }']], 54],
  ['with a total that stops counting', [['at-most: 10000', 'at-most: 30']], 54],
  ['with a total after other words', [["pattern: '/(\\d+|\\*)$'", "pattern: 'of about (\\d+|\\*) items$'"]], 54],
  [
    'with sizes that are clamped although the schema has a maximum',
    [['minimum: 1, default: 10', 'minimum: 1, maximum: 100, default: 10']],
    130,
  ],
  [
    'with larger sizes of which no one says anything',
    [
      ['oversize: clamped', 'oversize: undocumented'],
      [', oversize: refused', ''],
    ],
    54,
  ],
  [
    'with numbered pages of a fixed size',
    [['size: per_page, first: 1, default: 20, largest: 100, oversize: refused', 'first: 1, default: 7']],
    54,
  ],
  [
    'with tokens of which no one says anything',
    [
      [
        `x-answers:
            unknown: { outcomes: [invalid-parameter] }
            foreign: { outcomes: [invalid-parameter] }
            expired: { outcomes: [expired-cursor] }
`,
        '\n',
      ],
    ],
    54,
  ],
  [
    'with unknown tokens that list nothing',
    [
      [
        `unknown: { outcomes: [invalid-parameter] }
            foreign: { outcomes: [invalid-parameter] }
`,
        `unknown: { outcomes: [success] }
`,
      ],
    ],
    54,
  ],
] as const satisfies readonly (readonly [string, readonly (readonly [string, string])[], number])[])
  test(`accuses no one and judges every check of lists, ${title}`, async () => {
    const run = await verifyHere({ changes, items });
    expect(violated(run)).toEqual([]);
    if (items > 1) expect(unjudgedLists(run)).toEqual([]);
  });

test('follows no link to another host, and says so', async () => {
  const run = await verifyHere({
    broken: () => [
      {
        select: (next) => (ask) => ({
          ...next(ask),
          ...(next(ask).next && { next: 'https://elsewhere.example/steal' }),
        }),
      },
    ],
  });
  expect(violated(run).filter((text) => text.includes('ListByUrl'))).toContainEqual(
    expect.stringMatching(
      /walks-end: "https:\/\/elsewhere\.example\/steal" leads to https:\/\/elsewhere\.example and not to http:\/\/127\.0\.0\.1:\d+, so it is not followed/,
    ),
  );
});

/** Each cursor is answered as expired, or with another outcome, the first time that it is used. */
function expiringOnce(outcome: Refusal['outcome']): () => readonly StageWrappers[] {
  const used = new Set<unknown>();
  return () => [
    {
      select: (next) => (ask) => {
        const { cursor } = ask.parameters;
        const selection = next(ask);
        const place = [...Object.values({ ...ask.parameters, cursor: '' }), JSON.stringify(selection.items)].join();
        if (cursor === undefined || used.has(place)) return selection;
        used.add(place);
        throw new Refusal(outcome, 'cursor');
      },
    },
  ];
}

test('accuses no one and judges every check of lists where each page is asked for too late once', async () => {
  const run = await verifyHere({ broken: expiringOnce('expired-cursor') });
  expect(violated(run)).toEqual([]);
  expect(unjudgedLists(run)).toEqual([]);
});

test('finds a cursor that expires with another outcome than the contract says', async () => {
  const run = await verifyHere({ broken: expiringOnce('invalid-parameter') });
  expect(violated(run)).toEqual([
    expect.stringMatching(/^ListByCursor pagination\/walks-end: cursor=\S+ is answered with status 400 and no list/),
  ]);
});
