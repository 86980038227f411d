import { expect, test } from '#test';
import { judgeThings } from '../testing/index.ts';
import { anyValueFiltersNothing } from './any-value-filters-nothing.ts';

const said = 'filters: [{ parameter: value, field: /name, match: equals, any: all }]';
const DEFAULT = 'schema: { type: string, default: open }';
const things = ['open', 'closed', 'open'].map((name) => ({ name }));
const named = (name: string | undefined) => things.filter((thing) => name === undefined || thing.name === name);

for (const [title, value, answer] of [
  ['gives everything', undefined, () => things],
  [
    'takes the default away',
    DEFAULT,
    (asked: string | undefined) => (asked === 'all' ? things : named(asked ?? 'open')),
  ],
] as const)
  test(`is silent where the value ${title}`, async () => {
    const { violations, context } = await judgeThings(anyValueFiltersNothing, {
      said,
      ...(value && { value }),
      answer: (parameters) => answer(parameters['value']),
    });
    expect(violations).toEqual([]);
    expect(context.evidence.counts['items expected']).toBeGreaterThan(0);
  });

for (const [title, value] of [
  ['without a default', undefined],
  ['beside a default', DEFAULT],
] as const)
  test(`fires where the value is looked for in the items, ${title}`, async () => {
    const { violations } = await judgeThings(anyValueFiltersNothing, {
      said,
      ...(value && { value }),
      answer: ({ value: asked }) => named(asked ?? (value && 'open')),
    });
    expect(violations.map(({ promise }) => promise)).toEqual(['/paths/~1things/get/x-collection/filters/0/any']);
  });

const TWO = `${said.slice(0, -1)}, { parameter: sort, field: /made, match: equals }]`;
const made = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];
const dated = ['open', 'closed', 'open', 'closed'].map((name, place) => ({ name, made: made[place < 2 ? 0 : 1] }));

for (const [title, ignores, found] of [
  ['is silent where the value filters nothing beside another filter', false, []],
  [
    'fires where the default filters again beside another filter',
    true,
    ['/paths/~1things/get/x-collection/filters/0/any'],
  ],
] as const)
  test(title, async () => {
    const { violations } = await judgeThings(anyValueFiltersNothing, {
      said: TWO,
      value: DEFAULT,
      answer: ({ value = 'open', sort }) =>
        dated.filter((thing) => {
          const isAll = value === 'all' && !(ignores && sort !== undefined);
          return (isAll || thing.name === value.replace('all', 'open')) && (sort === undefined || thing.made === sort);
        }),
    });
    expect(violations.map(({ promise }) => promise)).toEqual(found);
  });
