import { expect, test } from '#test';
import { contractFrom, notes, operationOf } from '../../testing/index.ts';
import { isOddMoment, oddMoments } from './odd-moments.ts';

const timed = (schema: string) =>
  operationOf(
    contractFrom(
      notes.replace(
        '        - { name: kind,',
        `        - { name: day, in: query, schema: ${schema} }\n        - { name: kind,`,
      ),
    ),
    'ListNotes',
  );

for (const [schema, moments] of [
  ['{ type: string, format: date-time }', ['1969-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']],
  ['{ type: string, format: date }', ['1969-12-31', '0001-01-01', '9999-12-31']],
  ['{ type: string }', []],
  ['{ type: integer, format: int64 }', []],
] as const)
  test(`of ${schema} are ${moments.length === 0 ? 'none' : moments.join(', ')}`, () => {
    const { contract, parameters } = timed(schema);
    const day = parameters.find(({ name }) => name === 'day')!;
    expect(oddMoments(contract, day)).toEqual(moments);
    expect(moments.every((text) => isOddMoment(contract, day, text))).toBe(true);
    // An item may be older than 1970.
    expect(isOddMoment(contract, day, '1955-03-01')).toBe(false);
  });
