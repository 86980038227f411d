import { expect, test } from '#test';
import { contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { isPlainlyValid } from './is-plainly-valid.ts';

const PARAMETERS = `
        - { name: made, in: query, x-role: filter, schema: { type: string, format: date-time } }
        - { name: day, in: query, x-role: filter, schema: { type: string, format: date } }
        - { name: new, in: query, x-role: filter, schema: { type: boolean } }
        - { name: price, in: query, x-role: filter, schema: { type: number } }
        - { name: share, in: query, x-role: filter, schema: { type: number, format: double } }
        - { name: count, in: query, x-role: filter, schema: { type: integer } }
        - { name: mark, in: query, x-role: filter, schema: { type: string, enum: ['*', '+1'] } }
        - { name: kinds, in: query, x-role: filter, schema: { type: string } }
        - { name: sort, in: query, x-role: sort, schema: { type: string } }
        - { name: tag,`;
const operation = operationOf(
  contractFrom(
    widgets.replace('        - { name: tag,', PARAMETERS.slice(1)).replace(
      '        filters:\n',
      `        sort: { by: sort, syntax: { style: prefix }, separator: ',', keys: { first: /first, last: /last } }
        filters:
          - { parameter: kinds, field: /colour, match: in, separator: '|' }\n`,
    ),
  ),
  'ListWidgets',
);

for (const [name, valid, debatable] of [
  [
    'made',
    ['2026-11-26T10:17:06Z', '2026-11-26T10:17:06.001Z', '2026-11-26T10:17:06-12:00'],
    ['2026-11-26T10:17:60Z', '2026-11-26', 'now'],
  ],
  ['day', ['2026-11-26'], ['2026-13-45', '26.11.2026']],
  ['new', ['true', 'false'], ['1', 'yes', 'TRUE']],
  ['price', ['3'], ['12.5', '-1', '1e3', '.5']],
  ['share', ['3', '12.5'], ['-1', '1e3', '.5']],
  ['count', ['0', '12'], ['12.5', '-1', '1234567890123456']],
  ['mark', ['*', '+1'], ['+2', '']],
  ['kinds', ['red', 'red|green', 'dark red'], ['red|', 'a%b', 'red,green']],
  ['sort', ['first', '-first', '-first,last'], ['+first', '-third', '-first,-']],
  ['text', ['pulling model-image 2.0'], ['a:b', '(a', ' a']],
] as const)
  test(`${name} may plainly be ${valid.join(' and ')}, and ${debatable.join(' and ')} may be refused`, () => {
    const parameter = operation.parameters.find((each) => each.name === name);
    if (!parameter) throw new Error(`There is no ${name}.`);
    expect(valid.filter((text) => !isPlainlyValid(operation, parameter, text))).toEqual([]);
    expect(debatable.filter((text) => isPlainlyValid(operation, parameter, text))).toEqual([]);
  });
