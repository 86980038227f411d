import { isRecord } from '../../contract/index.ts';
import { canonical } from './multiset.ts';

const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/**
 * Whether two values differ only in what providers make anew for each request: a number, such as a score, a distance or a place in the answer; a time;
 * and what stands behind the question mark of a URL, such as a signature. Two requests within one second may be given the same.
 */
export function differsByMoment(one: unknown, other: unknown): boolean {
  if (canonical(one) === canonical(other)) return true;
  if (typeof one === 'string' && typeof other === 'string') return isMomentOf(one, other);
  if (isRecord(one) && isRecord(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
      differsByMoment(one[name], other[name]),
    );
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, place) => differsByMoment(each, other[place]));
  return isNumber(one) && isNumber(other);
}

function isMomentOf(one: string, other: string): boolean {
  const [before, after] = [one, other].map((text) => /^[^?]*\/[^?]*\?/.exec(text)?.[0]);
  return (DATE_TIME.test(one) && DATE_TIME.test(other)) || (before !== undefined && before === after);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}
