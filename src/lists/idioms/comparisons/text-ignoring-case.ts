import type { ComparisonIdiom } from './comparison-idiom.ts';
import { byCodePoint, text } from './text.ts';

/**
 * Texts whose letters differ in more than their case. Some providers compare the small letters and others the capitals, and `_` stands between
 * the two: where they disagree it is not known which text comes first.
 */
export const textIgnoringCase: ComparisonIdiom = {
  read: text.read,
  compare: (left, right) => {
    const small = Math.sign(byCodePoint(String(left).toLowerCase(), String(right).toLowerCase()));
    const capital = Math.sign(byCodePoint(String(left).toUpperCase(), String(right).toUpperCase()));
    return small === capital ? small : undefined;
  },
};
