import { expect, test } from '#test';
import { judgeThings, type Things } from '../testing/index.ts';
import { furtherKeysBreakTies } from './further-keys-break-ties.ts';

interface Thing {
  readonly name: string;
  readonly size: number;
}
const SAID =
  "sort: { by: sort, syntax: { style: prefix }, separator: ',', keys: { name: { at: /name, compares: text }, size: /size } }";
const things: readonly Thing[] = ['a', 'b', 'a', 'b', 'a'].map((name, index) => ({ name, size: (index * 3) % 5 }));

/** Sorts by the keys that are asked for, or by as many of them as `keys` says. */
const sorting =
  (keys = Infinity): Things['answer'] =>
  ({ sort = '' }) => {
    const terms = sort.split(',').slice(0, keys);
    const compare = (left: Thing, right: Thing) => {
      for (const term of terms) {
        const key = term.replace('-', '') as keyof Thing;
        const order = left[key] < right[key] ? -1 : Number(left[key] > right[key]);
        if (order !== 0) return term.startsWith('-') ? -order : order;
      }
      return 0;
    };
    return things.toSorted(compare);
  };

test('is silent where each key breaks the ties of the one before', async () => {
  const { violations, context, asked } = await judgeThings(furtherKeysBreakTies, { said: SAID, answer: sorting() });
  expect(violations).toEqual([]);
  expect(context.evidence.counts['ties looked at']).toBe(12);
  expect(asked.map(({ sort }) => sort)).toEqual([undefined, 'name,size', 'name,-size', '-name,size', '-name,-size']);
});

test('fires where a further key takes the direction of the first', async () => {
  const alike: Things['answer'] = ({ sort = '', ...others }) =>
    sorting()({ ...others, sort: sort.startsWith('-') ? sort.replace(/,(?!-)/, ',-') : sort });
  const { violations } = await judgeThings(furtherKeysBreakTies, { said: SAID, answer: alike });
  expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining('sort=-name,size')]);
});

test('fires where only the first key counts', async () => {
  const { violations } = await judgeThings(furtherKeysBreakTies, { said: SAID, answer: sorting(1) });
  expect(violations[0]?.message).toMatch(/by size where the keys before it tie under sort=name,/);
  expect(violations[0]?.promise).toBe('/paths/~1things/get/x-collection/sort/separator');
});

test('fires where ties stand by the identity, whatever further key is asked for', async () => {
  const named = things.map((thing, day) => ({ ...thing, made: `2026-01-0${day + 1}T00:00:00Z` }));
  const answer: Things['answer'] = ({ sort = '' }) => {
    const [first = '', further = ''] = sort.split(',');
    const byIdentity = further === '-made' ? named.toReversed() : named;
    const key = first.replace('-', '') === 'name' ? 'name' : 'size';
    const turn = first.startsWith('-') ? -1 : 1;
    return byIdentity.toSorted((left, right) => turn * (left[key] < right[key] ? -1 : Number(left[key] > right[key])));
  };
  const said = `identity: /made\n        ${SAID.replace('size: /size', 'size: /size, made: /made')}`;
  const { violations } = await judgeThings(furtherKeysBreakTies, { said, answer });
  expect(violations.map(({ message }) => message)).toContainEqual(expect.stringContaining('by size where'));
});
