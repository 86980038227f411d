import { allViolations, type Violation } from '../../judgement/index.ts';
import { type PartOfWhole, queryPlan, readLargestPage, readParts, walkInPages } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { instantQueries } from '../probes/index.ts';
import { judgeOnBounds } from './parts/judge-on-bounds.ts';

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
      const [instant, ...ranges] = instantQueries(operation, window, items);
      const queries = [...single, ...combined, ...(instant ? [instant] : [])];
      const judge = (parts: readonly PartOfWhole[]) =>
        parts.flatMap((part) => judgeOnBounds(operation, part, evidence));
      return allViolations([
        ...queries.map(async (query) => judge(await readParts(operation, window, [query]))),
        ...ranges.map(async (query) => judge(await readLargestPage(operation, window, query))),
        // In small pages too, which other checks read.
        ...combined.slice(-1).map(async (query) => {
          const [part] = await readParts(operation, window, [query]);
          const filtered = part && (await walkInPages(operation, window, query));
          return filtered ? judge([{ ...part, filtered }]) : [];
        }),
      ]);
    });
  },
});
