import { schemaKeyword } from '../../../contract/index.ts';
import type { FilterOf } from './filter-idiom.ts';
import { onScale } from './scale.ts';

/** Far offsets in use, so that a comparison of texts, or of times without their offset, passes most items. Their minutes are easily left out. */
const OFFSETS = { lower: { says: '+13:45', hours: 13.75 }, upper: { says: '-09:30', hours: -9.5 } } as const;

/** A bound that just takes in an item, written in another offset; none where the schema of the parameter promises no date-time of RFC 3339, which may have any. */
export function inAnotherOffset(
  values: readonly unknown[],
  { contract, filter }: FilterOf,
  end: keyof typeof OFFSETS,
): string[] {
  const format = schemaKeyword(contract, filter.parameter.schemaPointer, 'format')?.value;
  if (filter.unit !== 'date-time' || format !== 'date-time') return [];
  const times = values.flatMap((value) => onScale(filter, value) ?? []).toSorted((left, right) => left - right);
  const item = times[Math.floor(times.length / 2)];
  if (item === undefined) return [];
  const { says, hours } = OFFSETS[end];
  const written = new Date(item + (end === 'lower' ? -1 : 1) + hours * 3_600_000).toISOString();
  return [written.replace('Z', says)];
}
