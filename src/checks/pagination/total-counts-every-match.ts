import { defineCheck, type Violation } from '../check.ts';
import { totalViolations } from '../collection/total-violations.ts';
import { walkSizes } from '../collection/walk-sizes.ts';
import { isPaginated } from './is-paginated.ts';

/** The total is the number of items that a walk over all pages finds, on every page and for every page size. */
export const totalCountsEveryMatch = defineCheck({
  id: 'pagination/total-counts-every-match',
  title: 'the total is the number of items a walk finds',
  scope: 'operation',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema'],
  appliesTo: (operation) => isPaginated(operation) && operation.collection?.total !== undefined,
  async *run({ operation, collection, evidence }) {
    yield* collection.judge(async (scope): Promise<readonly Violation[]> => {
      const whole = await scope.reference();
      const walks = await Promise.all(walkSizes(whole.items.length).map((size) => scope.walk({}, size)));
      return totalViolations(operation, [whole, ...walks], evidence);
    });
  },
});
