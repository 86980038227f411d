import { cursorPaging, type PagingByCursor } from '../../contract/index.ts';
import { NotJudged, type RequestPlan } from '../../judgement/index.ts';
import { askAgainstTheDefault, type ListQuery, tokenIn } from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { foreignCursor, type Probe, secondPage, unknownCursors, validFilter } from '../probes/index.ts';
import { hasAnotherList } from './parts/has-another-list.ts';
import { isOfAnotherList } from './parts/is-of-another-list.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A cursor that no page said, or the mark of no item, is answered as the contract says, and so is the cursor of another list. */
export const unknownCursorsAreRefused = defineCheck({
  id: 'parameters/unknown-cursors-are-refused',
  title: 'a cursor that no page said is refused',
  scope: 'operation',
  probes: 'negative',
  reads: [...REFUSALS_READ, 'items', 'pages'],
  appliesTo: (operation) => {
    const { unknown, foreign } = cursorPaging(operation.collection)?.cursor.answers ?? {};
    return unknown !== undefined || foreign !== undefined;
  },
  async *run(context) {
    const paging = cursorPaging(context.operation.collection);
    if (!paging) return;
    const own = await cursorIn(context, paging, {});
    const real = own?.[paging.cursor.name];
    if (real === undefined) throw new NotJudged('the list has one page, so no cursor of it is known');
    const probes = [
      ...unknownCursors(context.operation, paging, real),
      ...(await foreignCursors(context, paging, real)),
    ];
    if (probes.length === 0)
      throw new NotJudged('the contract allows no value of which it is known that no page said it');
    yield* refusals(context, probes);
  },
});

/** Tokens of the list under a filter, in another order, and of the list of another resource. Of marks the latter alone: the others are the same marks. */
async function foreignCursors(context: CheckContext, paging: PagingByCursor, real: string): Promise<Probe[]> {
  if (paging.cursor.answers.foreign === undefined) return [];
  const isMark = paging.style === 'marker';
  const filter = validFilter(context.operation, paging.cursor);
  const filtered =
    !isMark && isOfAnotherList(context.operation, filter)
      ? await cursorIn(context, paging, { parameters: filter })
      : undefined;
  const { sort } = context.operation.collection ?? {};
  const order = isMark ? undefined : sort && askAgainstTheDefault(sort)?.query;
  const turned = order && (await cursorIn(context, paging, { parameters: order }));
  const resource = context.resources.find((other) => hasAnotherList(context, other));
  const elsewhere = resource && (await cursorIn(context, paging, { resource }));
  // Where it is the same token, it is one of this list too.
  const ofOthers = [turned, elsewhere].filter((other) => other?.[paging.cursor.name] !== real);
  return [filtered, ...ofOthers].flatMap((other) => (other ? foreignCursor(paging, other) : []));
}

/** The token that the first of the smallest pages says. */
async function cursorIn(
  context: CheckContext,
  paging: PagingByCursor,
  about: Pick<RequestPlan, 'parameters' | 'resource'>,
): Promise<ListQuery | undefined> {
  const { next } = await secondPage(context, paging, about);
  if (next && 'parameters' in next) return next.parameters;
  const token = next && 'target' in next ? tokenIn(next.target, paging.cursor) : undefined;
  return token ? { [paging.cursor.name]: token } : undefined;
}
