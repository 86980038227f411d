import { type Operation, schemaKeyword } from '../../../contract/index.ts';
import { type ListQuery, type ListWindow, withoutDefaults } from '../../../lists/index.ts';

/** Bits of the numbers with which programs count. */
const WIDTHS = [16, 32, 64] as const;
/** Providers that count in 32 bits may take a larger number for a mistake or for no size, whatever their contract says of sizes. */
const LARGEST_OF_32_BITS = 2 ** 31 - 1;

/** A size that lies so much above the largest one is no slip by one. */
export const FAR_ABOVE = 1000;

export interface LargerSize {
  /** Within the window. */
  readonly query: ListQuery;
  readonly purpose: string;
  /** It does not fit into 32 bits. No one can be blamed for refusing it, or for reading it over. */
  readonly isHuge: boolean;
  /** Of a list without the filters that filter by default. It holds more, and how much is not known. */
  readonly isWider?: true;
}

/**
 * Requests for pages of just more than the largest size, of far more, and of a size of which the last bits are 1, within a part of the list. A
 * provider that keeps only those bits gives one item.
 */
export function largerSizes(operation: Operation, window: ListWindow): readonly LargerSize[] {
  const { size, maximumSize, oversize } = operation.collection?.paging ?? {};
  if (!size || maximumSize === undefined) return [];
  const isClamped = oversize?.answer === 'clamped' && window.depth === 'full';
  const wrapping = isClamped ? WIDTHS.map((width) => 2n ** BigInt(width) + 1n) : [];
  // What no number of its format holds is no size at all, and may be taken for none.
  const isOf32Bits = schemaKeyword(operation.contract, size.schemaPointer, 'format')?.value === 'int32';
  const sizes = [maximumSize + 1, maximumSize + FAR_ABOVE, ...wrapping.filter((larger) => larger > maximumSize)].filter(
    (larger) => !isOf32Bits || larger <= LARGEST_OF_32_BITS,
  );
  const asked = sizes.map((larger) => ({
    query: { [size.name]: String(larger) },
    purpose: `${size.name}=${larger}`,
    isHuge: larger > LARGEST_OF_32_BITS,
  }));
  const unfiltered = withoutDefaults(operation, window);
  const [smallest] = asked;
  if (!unfiltered || !smallest) return asked;
  const { query, purpose } = smallest;
  const wider = { query: { ...query, ...unfiltered }, purpose: `${purpose} without the usual filters` };
  return [...asked, { ...wider, isHuge: false, isWider: true }];
}
