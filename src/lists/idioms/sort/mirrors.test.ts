import { expect, test } from '#test';
import type { Comparison } from '../../../contract/index.ts';
import { mirrors } from './mirrors.ts';

for (const [title, compares, up, down, isMirror] of [
  ['numbers', 'number', [1, 2, 3], [3, 2, 1], true],
  ['numbers of which one is lost', 'number', [1, 2, 3], [3, 1], false],
  ['numbers in the same order', 'number', [1, 2, 3], [1, 2, 3], false],
  ['nulls that stand last in both', 'number', [1, 2, null], [2, 1, null], true],
  ['names that tie without regard to case', 'text-ignoring-case', ['a', 'A', 'b'], ['b', 'a', 'A'], true],
  [
    'one moment in two zones',
    'instant',
    ['2026-01-01T01:00:00+01:00', '2026-01-02'],
    ['2026-01-02', '2026-01-01T00:00:00Z'],
    true,
  ],
  ['texts in an unknown collation', 'undocumented', ['a', 'B'], ['a', 'B'], true],
] as const)
  test(`${title}: ${isMirror}`, () => {
    const term = {
      pointer: '',
      key: 'at',
      at: '/at',
      compares: compares satisfies Comparison,
      direction: 'ascending',
    } as const;
    const items = (values: readonly unknown[]) => values.map((at) => ({ at }));
    expect(mirrors(items(up), items(down), term)).toBe(isMirror);
  });
