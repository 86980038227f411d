import { absentValues } from '../../values/absent-values.ts';
import { otherCase } from '../../values/other-case.ts';
import type { FilterIdiom } from './filter-idiom.ts';
import { sameValue } from './same-value.ts';
import { beginningOfAnother, numberOfAnother } from './beginning-of-another.ts';
import { tellingValues } from './telling-values.ts';

/** Texts of ASCII: not every provider folds other letters alike. */
const PLAIN = /^[ -~]+$/;

/** Numbers so large may be times in milliseconds. Where they are none, what is made of them matches nothing all the same. */
const MILLISECONDS = 1e11;

/**
 * A time of an item in seconds, which programs know by their few digits, and the second and the minute in which it lies. One with a fraction is not
 * tried: no one promises that it is not cut off.
 */
function nearTimes(values: readonly unknown[]): string[] {
  const time = values.find((value) => typeof value === 'number' && value > MILLISECONDS);
  if (typeof time !== 'number') return [];
  const [seconds, minutes] = [Math.floor(time / 1000), Math.floor(time / 60_000)];
  return [...new Set([seconds, seconds * 1000, minutes * 60_000])].map(String);
}

/** The field is the value of the filter. */
export const equals: FilterIdiom = {
  match: 'equals',
  matchesKinds: true,
  standing: (value, { filter, text }) => sameValue(value, filter, text),
  // In the other case first where that is the same, because a provider that minds the case finds nothing then.
  worthwhile: (values, of) => {
    const telling = [...beginningOfAnother(values, of), ...numberOfAnother(values, of), ...tellingValues(values, of)];
    const cased = telling.find((text) => PLAIN.test(text) && otherCase(text) !== text);
    return of.filter.compares === 'text-ignoring-case' && cased ? [otherCase(cased), ...telling] : telling;
  },
  // A text that differs as the contract leaves open may well be the same.
  matchingNothing: (values, filter) =>
    [...absentValues(values, filter), ...nearTimes(values)].filter((text) =>
      values.every((value) => sameValue(value, filter, text) === 'outside'),
    ),
  matchingAll: () => [],
};
