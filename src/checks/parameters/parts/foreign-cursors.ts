import type { Operation, PagingByCursor } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { askAgainstTheDefault, type ListQuery, tokenIn } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { foreignCursor, type Probe, secondPage, validFilters } from '../../probes/index.ts';
import { hasAnotherList } from './has-another-list.ts';
import { isOfAnotherList } from './is-of-another-list.ts';

/**
 * Tokens of the list under a filter, in another order, and of the list of another resource; and its own beside each filter and in the other order. Of
 * marks the other resource's alone: the others are the same marks.
 */
export async function foreignCursors(
  context: CheckContext,
  paging: PagingByCursor,
  own: ListQuery,
): Promise<readonly Probe[]> {
  if (paging.cursor.answers.foreign === undefined) return [];
  const isMark = paging.style === 'marker';
  const filters = isMark ? [] : filtersOfOthers(context.operation, paging);
  const order = isMark ? undefined : turnedOrder(context.operation);
  const tokenUnder = async (parameters: ListQuery | undefined) =>
    parameters && (await cursorIn(context, paging, { parameters }));
  const [filtered, turned] = [await tokenUnder(filters[0]), await tokenUnder(order)];
  const resource = context.resources.find((other) => hasAnotherList(context, other));
  const elsewhere = resource && (await cursorIn(context, paging, { resource }));
  // Where it is the same token, it is one of this list too.
  const isAnother = (other: ListQuery | undefined) => other?.[paging.cursor.name] !== own[paging.cursor.name];
  const others = [filtered, ...[turned, elsewhere].filter(isAnother)];
  const questions = [...filters, ...(order && isAnother(turned) ? [order] : [])];
  return [
    ...others.flatMap((other) => (other ? foreignCursor(paging, other) : [])),
    ...questions.flatMap((beside) =>
      foreignCursor(paging, own).map((probe) => ({ ...probe, beside, later: 2 }) as const),
    ),
  ];
}

/** The token that the first of the smallest pages says. */
export async function cursorIn(
  context: CheckContext,
  paging: PagingByCursor,
  about: Pick<RequestPlan, 'parameters' | 'resource'>,
): Promise<ListQuery | undefined> {
  const { next } = await secondPage(context, paging, about);
  if (next && 'parameters' in next) return next.parameters;
  const token = next && 'target' in next ? tokenIn(next.target, paging.cursor) : undefined;
  return token ? { [paging.cursor.name]: token } : undefined;
}

/** Filters that make another list. */
function filtersOfOthers(operation: Operation, { cursor }: PagingByCursor): readonly ListQuery[] {
  return validFilters(operation, cursor).filter((filter) => isOfAnotherList(operation, filter));
}

function turnedOrder({ collection }: Operation): ListQuery | undefined {
  return collection?.sort && askAgainstTheDefault(collection.sort)?.query;
}
