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
