import type { Operation } from '../../contract/index.ts';
import { counted, allViolations, type Evidence, type Violation } from '../../judgement/index.ts';
import { compareFiltered, type PartOfWhole, queryPlan, readParts, underQuery, walkInPages } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { instantQueries } from '../probes/index.ts';

/** A bound of a range includes the items that lie exactly on it. */
export const boundsAreInclusive = defineCheck({
  id: 'filtering/bounds-are-inclusive',
  title: 'a bound includes what lies exactly on it',
  scope: 'operation',
  reads: [
    'items',
    'page-size',
    'filter-field',
    'filter',
    'matches',
    'combination',
    'pages',
    'full-pages',
    'whole-list',
  ],
  appliesTo: ({ collection }) =>
    collection !== undefined &&
    'inclusive-bounds' in collection.promises &&
    collection.filters.some(({ match }) => match === 'at-least' || match === 'at-most'),
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const { single, combined } = queryPlan(operation, window, items);
      const queries = [...single, ...combined, ...instantQueries(operation, window, items)];
      return allViolations([
        ...queries.map(async (query) =>
          (await readParts(operation, window, [query])).flatMap((part) => judgePart(operation, part, evidence)),
        ),
        // In small pages too, which other checks read.
        ...combined.slice(-1).map(async (query) => {
          const [part] = await readParts(operation, window, [query]);
          const filtered = part && (await walkInPages(operation, window, query));
          return filtered ? judgePart(operation, { ...part, filtered }, evidence) : [];
        }),
      ]);
    });
  },
});

function judgePart(operation: Operation, { whole, filtered }: PartOfWhole, evidence: Evidence): readonly Violation[] {
  if (!whole.complete || !filtered.complete) return [];
  const { onBounds, leftOutOnBounds } = compareFiltered(operation, whole, filtered);
  if (onBounds > 0) evidence.add('items on a bound', onBounds);
  if (leftOutOnBounds.length === 0) return [];
  const exchange = filtered.pages[0];
  return [
    {
      message: `left out${underQuery(filtered)}: ${counted(leftOutOnBounds.length, 'items')} exactly on the bound`,
      expected: 'the bound included',
      received: { leftOut: leftOutOnBounds.slice(0, 3) },
      ...(exchange && { exchange }),
      promise: operation.collection?.promises['inclusive-bounds'] ?? operation.pointer,
    },
  ];
}
