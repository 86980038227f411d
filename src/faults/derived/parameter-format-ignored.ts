import { constraints, type Contract, joinPointer } from '../../contract/index.ts';
import { type Derived, defineDerivation } from './derivation.ts';
import { misread } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';
import { readOver } from './parameters/read-over.ts';

/** Formats that a word never is; of others readers take more than one view. */
const PLAIN = ['date-time', 'date', 'time', 'uuid', 'email', 'ipv4', 'ipv6'];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A text that is no value of its format is read over, or a day is read where a moment belongs. */
export const parameterFormatIgnored = defineDerivation({
  name: 'parameter-format-ignored',
  *derive(contract) {
    yield* readOver(contract, {
      keyword: 'format',
      title: 'that is no value of its format is read over',
      isMeant: (value) => PLAIN.includes(String(value)),
    });
    yield* daysRead(contract);
  },
});

function* daysRead(contract: Contract): Generator<Derived> {
  for (const taken of guardedChoicesOf(contract)) {
    const moments = constraints(contract, taken.parameter).filter(
      ({ keyword, value }) => keyword === 'format' && value === 'date-time',
    );
    for (const { promise } of moments)
      yield* misread(taken, joinPointer(promise, 'format'), [
        ['day', 'without a time is read', (text) => (DAY.test(text) ? `${text}T00:00:00Z` : text)],
      ]);
  }
}
