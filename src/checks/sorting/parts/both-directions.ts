import type { JsonPointer, Operation, SortTerm } from '../../../contract/index.ts';
import type { Evidence, Violation } from '../../../judgement/index.ts';
import {
  mirrors,
  multisetDifference,
  underQuery,
  type Walk,
  comparableLists,
  withoutOrder,
} from '../../../lists/index.ts';

/** One list in both directions. */
export interface BothDirections {
  readonly up: Walk;
  readonly down: Walk;
  /** By which one is the mirror of the other; absent where only the items are compared. */
  readonly term?: SortTerm;
}

/** A violation where one direction holds other items, or is not the mirror of the other. */
export function unlikeDirections(
  operation: Operation,
  { up, down, term }: BothDirections,
  { evidence, promise }: { readonly evidence: Evidence; readonly promise: JsonPointer },
): Violation[] {
  if (!up.complete || !down.complete) return [];
  evidence.add('items compared', up.items.length);
  const [falling = [], rising = []] = comparableLists(operation, [down.items, up.items]);
  const { missing, surplus } = multisetDifference(falling, rising);
  const isMirrored = term === undefined || mirrors(up.items, down.items, term);
  const isSame = missing.length === 0 && surplus.length === 0;
  if (isSame && isMirrored) return [];
  const exchange = up.pages[0];
  const filters = underQuery({ query: withoutOrder(operation.collection ?? {}, up.query) });
  if (isSame)
    return [
      {
        message: `both directions hold the same ${up.items.length} items${filters}, and one is not the other reversed`,
        expected: 'one direction is the other reversed',
        ...(exchange && { exchange }),
        promise,
      },
    ];
  return [
    {
      message: `ascending holds ${up.items.length} items${filters} and descending ${down.items.length}: ${missing.length} stand only in descending order and ${surplus.length} only in ascending order`,
      expected: 'the same items in both directions',
      received: { onlyDescending: missing.slice(0, 3), onlyAscending: surplus.slice(0, 3) },
      ...(exchange && { exchange }),
      promise,
    },
  ];
}
