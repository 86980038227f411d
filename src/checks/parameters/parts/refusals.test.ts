import { expect, test } from '#test';
import { answers, contextOf, contractFrom, operationOf, violationsOf, widgets } from '../../testing/index.ts';
import { numberOutsideBoundsIsRefused } from '../number-outside-bounds-is-refused.ts';

const FILTERS = `- { name: colour, in: query, x-role: filter, schema: { type: string, enum: [red, green] } }`;

/** The widgets with another first filter. */
const withFilter = (filter: string) =>
  operationOf(
    contractFrom(
      widgets.replace(FILTERS, filter).replace('- { parameter: colour, field: /colour, match: equals }', ''),
    ),
    'ListWidgets',
  );

const LOOKED_UP = withFilter(
  `- { name: kind, in: query, x-role: filter, x-answers: { unknown: { outcomes: [unknown-resource] } }, schema: { type: integer } }
        - { name: code, in: query, x-role: filter, schema: { type: integer } }`,
);
const PLAIN = withFilter('- { name: kind, in: query, x-role: filter, schema: { type: integer } }');

for (const { title, operation, beside } of [
  { title: 'a number that may name nothing is no company for a bad value', operation: LOOKED_UP, beside: 'code' },
  { title: 'a number that only matches nothing is sent beside a bad value', operation: PLAIN, beside: 'kind' },
])
  test(title, async () => {
    const context = contextOf({ operation, send: () => answers.invalid });
    await violationsOf(numberOutsideBoundsIsRefused, context);
    const names = new Set(context.sent.flatMap(({ parameters = {} }) => Object.keys(parameters)));
    expect(names).toEqual(new Set(['offset', 'limit', 'text', 'since', beside]));
  });
