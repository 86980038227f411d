import { schemaKeyword } from '../../../contract/index.ts';
import type { FilterOf } from './filter-idiom.ts';
import { onScale } from './scale.ts';

/** The offsets that move the written hour furthest, so that a comparison of texts, or of times without their offset, passes most items. */
const OFFSETS = { lower: { says: '+14:00', hours: 14 }, upper: { says: '-12:00', hours: -12 } } as const;

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
