import { expect, test } from '#test';
import { contractFrom, notes, operationOf } from '../../checks/testing/index.ts';
import { type PageSizes, sizesOf } from './page-sizes.ts';

/** The sizes that the invented list allows, with other keywords in the schema of its size. */
function sizesUnder(keywords: string): PageSizes {
  const contract = contractFrom(notes.replace('minimum: 1, maximum: 200, default: 50', `${keywords}, default: 50`));
  return sizesOf(contract, operationOf(contract, 'ListNotes').collection!.paging!)!;
}

for (const [keywords, smallest, largest] of [
  ['minimum: 1, maximum: 200', 1, 200],
  ['maximum: 200', 1, 200],
  ['minimum: 0, maximum: 200', 1, 200],
  ['minimum: 10, maximum: 200', 10, 200],
  ['exclusiveMinimum: 10, maximum: 200, exclusiveMaximum: 150', 11, 149],
  ['minimum: 10, maximum: 199, multipleOf: 25', 25, 175],
  ['maximum: 200, multipleOf: 4, allOf: [{ multipleOf: 6 }]', 12, 192],
  ['enum: [100, 10, 50, 500], maximum: 200', 10, 100],
  ['const: 50, maximum: 50', 50, 50],
] as const)
  test(`${keywords} allows sizes from ${smallest} to ${largest}`, () => {
    const sizes = sizesUnder(keywords);
    expect([sizes.smallest, sizes.largest]).toEqual([smallest, largest]);
    expect([sizes.allows(smallest), sizes.allows(smallest - 1), sizes.allows(largest + 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });

for (const [keywords, number, upTo, from] of [
  ['minimum: 1, maximum: 200', 70, 70, 70],
  ['minimum: 10, maximum: 200', 3, 10, 10],
  ['minimum: 10, maximum: 200', 700, 200, 200],
  ['minimum: 10, maximum: 199, multipleOf: 25', 60, 50, 75],
  ['enum: [10, 50, 100], maximum: 100', 60, 50, 100],
  ['enum: [10, 50, 100], maximum: 100', 5, 10, 10],
] as const)
  test(`${keywords} allows ${upTo} up to ${number}, and ${from} from ${number} on`, () => {
    const sizes = sizesUnder(keywords);
    expect([sizes.upTo(number), sizes.from(number)]).toEqual([upTo, from]);
  });
