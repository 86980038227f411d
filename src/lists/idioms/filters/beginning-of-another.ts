import { constraints } from '../../../contract/index.ts';
import type { FilterOf } from './filter-idiom.ts';

/** The number with which another one begins, as 1 begins 10: a provider that compares them as texts finds the other one as well. */
export function beginningOfAnother(values: readonly unknown[], { contract, filter }: FilterOf): string[] {
  if (constraints(contract, filter.parameter).some(({ keyword }) => keyword === 'enum')) return [];
  const texts = [...new Set(values.filter((value) => Number.isInteger(value)).map(String))];
  const begins = (text: string): boolean => texts.some((other) => other.length > text.length && other.startsWith(text));
  const found = texts.find(begins);
  return found === undefined || found === filter.any ? [] : [found];
}

/** A text of digits that is another one as a number, as 0015 is 15: a provider that compares them as numbers finds the other one as well. */
export function numberOfAnother(values: readonly unknown[], { filter }: Pick<FilterOf, 'filter'>): string[] {
  if (filter.compares !== 'text') return [];
  const texts = [
    ...new Set(values.filter((value) => typeof value === 'string' && /^\d{1,15}$/.test(value)).map(String)),
  ];
  const [alike] = [...Map.groupBy(texts, Number).values()].filter((each) => each.length > 1);
  return (alike ?? []).slice(0, 1);
}
