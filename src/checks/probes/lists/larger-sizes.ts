import type { Operation } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import type { ListQuery } from '../../../lists/index.ts';

/** Requests for pages of just more than the largest size, and of far more, within a part of the list. */
export function largerSizes(
  { collection }: Operation,
  base: ListQuery,
): readonly (RequestPlan & { readonly parameters: ListQuery })[] {
  const { size, maximumSize } = collection?.paging ?? {};
  if (!size || maximumSize === undefined) return [];
  return [maximumSize + 1, maximumSize + 1000].map((larger) => ({
    parameters: { ...base, [size.name]: String(larger) },
    purpose: `${size.name}=${larger}`,
  }));
}
