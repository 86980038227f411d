import { type CursorPaging, cursorPaging, type MarkerPaging, type Operation } from '../../contract/index.ts';
import { NotJudged } from '../../judgement/index.ts';
import { nextPage, pageQuery, pageSizes, type ListQuery } from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { foreignCursor, type Probe, unknownCursors, validFilter } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A cursor that no page said, or the mark of no item, is answered as the contract says, and so is the cursor of another list. */
export const unknownCursorsAreRefused = defineCheck({
  id: 'parameters/unknown-cursors-are-refused',
  title: 'a cursor that no page said is refused',
  scope: 'operation',
  probes: 'negative',
  reads: [...REFUSALS_READ, 'items', 'pages'],
  appliesTo: (operation) => {
    const { style, cursor } = cursorPaging(operation.collection) ?? {};
    // The mark of an item of another list may be that of an item of this one, too.
    return cursor?.answers.unknown !== undefined || (style === 'cursor' && cursor?.answers.foreign !== undefined);
  },
  async *run(context) {
    const paging = cursorPaging(context.operation.collection);
    if (!paging) return;
    const own = await cursorIn(context, paging, {});
    const real = own?.[paging.cursor.name];
    if (real === undefined) throw new NotJudged('the list has one page, so no cursor of it is known');
    const probes = [
      ...unknownCursors(context.operation, paging, real),
      ...(paging.style === 'cursor' ? await foreignCursors(context, paging) : []),
    ];
    if (probes.length === 0)
      throw new NotJudged('the contract allows no value of which it is known that no page said it');
    yield* refusals(context, probes);
  },
});

async function foreignCursors(context: CheckContext, paging: CursorPaging): Promise<Probe[]> {
  const filter = validFilter(context.operation, paging.cursor);
  const others = isOfAnotherList(context.operation, filter) ? await cursorIn(context, paging, filter) : undefined;
  return others ? foreignCursor(paging, others) : [];
}

/** Whether a filter leaves other items than no filter. What filters by default anyway makes the same list, and so does a value for all. */
function isOfAnotherList({ collection }: Operation, filter: ListQuery): boolean {
  return (collection?.filters ?? []).some(({ parameter, default: usual, any }) => {
    const text = filter[parameter.name];
    return text !== undefined && text !== usual && (text !== any || usual !== undefined);
  });
}

/** The token that the first of the smallest pages says. */
async function cursorIn(
  { operation, send }: CheckContext,
  paging: CursorPaging | MarkerPaging,
  filter: ListQuery,
): Promise<ListQuery | undefined> {
  const size = pageSizes(operation, paging)?.smallest ?? 1;
  const parameters = { ...filter, ...pageQuery(paging, { index: 0, size }) };
  const { request, response } = await send({ parameters, purpose: 'a page that says a cursor' });
  const next = nextPage(paging, { url: request.url, response });
  return next && 'parameters' in next ? next.parameters : undefined;
}
