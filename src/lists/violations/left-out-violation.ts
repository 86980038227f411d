import type { Operation } from '../../contract/index.ts';
import { counted, type Evidence, type Violation } from '../../judgement/index.ts';
import type { Walk } from '../list-reader.ts';
import { compareFiltered, type FilteredComparison } from '../comparing/compare-filtered.ts';
import { changedItems } from '../comparing/changed-items.ts';
import { underQuery } from './total-violations.ts';

/** A violation where a filtered walk leaves out a match of the unfiltered one, or holds what that does not hold. */
export function leftOutViolation(
  operation: Operation,
  walks: { readonly whole: Walk; readonly filtered: Walk },
  evidence: Evidence,
): Violation[] {
  const { whole, filtered } = walks;
  if (!whole.complete || !filtered.complete) return [];
  const { matches, leftOut, foreign } = compareFiltered(operation, whole, filtered);
  evidence.add('items held against the whole list', whole.items.length);
  if (leftOut.length === 0 && foreign.length === 0) return [];
  const exchange = filtered.pages[0];
  return [
    {
      message: messageOf(operation, { filtered, matches, leftOut, foreign }),
      expected: counted(matches, 'items'),
      received: leftOut.length > 0 ? { leftOut: leftOut.slice(0, 3) } : { foreign: foreign.slice(0, 3) },
      ...(exchange && { exchange }),
      promise: promiseOf(operation, filtered),
    },
  ];
}

interface Compared extends Pick<FilteredComparison, 'matches' | 'leftOut' | 'foreign'> {
  readonly filtered: Walk;
}

function messageOf({ collection }: Operation, { filtered, matches, leftOut, foreign }: Compared): string {
  const under = underQuery(filtered);
  const { count, places, missing } = changedItems(collection ?? {}, { missing: leftOut, surplus: foreign });
  const changed = `come back with another ${places}${under}`;
  if (count > 0 && missing.length === 0) return `${count} of ${matches} matching items ${changed}`;
  if (leftOut.length > 0)
    return `${missing.length} of ${matches} matching items are left out${under}${count > 0 ? `, and ${count} ${changed}` : ''}`;
  return `not in the unfiltered list, or not as often there: ${counted(foreign.length, 'items')}${under}`;
}

/** The filter that the query is about; the collection where several meet. */
function promiseOf({ collection, pointer }: Operation, { query }: Walk): string {
  const filters = (collection?.filters ?? []).filter(({ parameter }) => parameter.name in query);
  return (filters.length === 1 ? filters[0]?.pointer : collection?.pointer) ?? pointer;
}
