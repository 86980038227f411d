import { counted, allViolations, type Violation } from '../../judgement/index.ts';
import { comparableLists, differenceText, multisetDifference, underQuery } from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { pagedQueries } from '../probes/index.ts';
import { isPaginated } from './parts/is-paginated.ts';
import { judgeWholeAndPaged, type WholeAndPaged } from './parts/whole-and-paged.ts';
import { WALK_READS } from '../walk-reads.ts';

/** The pages of any size together hold the same items as the largest pages do: none is lost, and none is repeated. */
export const pagesMakeTheWhole = defineCheck({
  id: 'pagination/pages-make-the-whole',
  title: 'pages together hold every item once',
  scope: 'operation',
  reads: [...WALK_READS, 'direction'],
  guards: ['whole-list'],
  appliesTo: isPaginated,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const queries = pagedQueries(operation, window, items);
      return allViolations(
        queries.map((query) =>
          judgeWholeAndPaged(window, query, (walks) => {
            if (areComplete(walks)) return judgeWalks({ operation, evidence }, walks);
            const { pages, size, endsAtBound } = walks.paged;
            evidence.note(
              `the ${window.label} list ${endsAtBound ? 'goes on behind the last page that the contract allows' : 'is long'}: ${pages.length} of its pages of ${size} were looked at`,
            );
            return [];
          }),
        ),
      );
    });
  },
});

function areComplete({ whole, paged }: WholeAndPaged): boolean {
  return whole.complete && paged.complete;
}

function judgeWalks(
  { operation, evidence }: Pick<CheckContext, 'operation' | 'evidence'>,
  { whole, paged }: WholeAndPaged,
): readonly Violation[] {
  evidence.add('pages walked', paged.pages.length);
  evidence.add('items compared', paged.items.length);
  const [all = [], found = []] = comparableLists(operation, [whole.items, paged.items]);
  const { missing, surplus } = multisetDifference(all, found);
  if (missing.length === 0 && surplus.length === 0) return [];
  const exchange = paged.pages.at(-1);
  return [
    {
      message: `pages of ${paged.size} hold ${counted(paged.items.length, 'items')}${underQuery(paged)}: ${differenceText(operation.collection ?? {}, { missing, surplus })}`,
      expected: `the ${whole.items.length} items of one walk in the largest pages`,
      received: { lost: missing.slice(0, 3), repeated: surplus.slice(0, 3) },
      ...(exchange && { exchange }),
      promise: operation.collection?.paging?.pointer ?? operation.pointer,
    },
  ];
}
