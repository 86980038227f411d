import type { Operation, PagingByCursor } from '../../../contract/index.ts';
import { eachSaidAs } from '../../../judgement/index.ts';
import { askAgainstTheDefault, askForOrder, type ListQuery, pageSizes, tokenIn } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { foreignCursor, ownValues, type Probe, secondPage, validFilters } from '../../probes/index.ts';
import { hasAnotherList } from './has-another-list.ts';
import { isOfAnotherList } from './is-of-another-list.ts';
import { listedItems } from './listed-items.ts';

/** So far a list is searched for an item that a filter finds. */
const SEARCHED = 30;

/**
 * Tokens of the list under a filter, in another order, and of the list of another resource; its own beside each filter and in the other order; and
 * those of one value and one direction beside another. Of marks the other resource's alone: the others are the same marks.
 */
export async function foreignCursors(
  context: CheckContext,
  paging: PagingByCursor,
  own: ListQuery,
): Promise<readonly Probe[]> {
  if (paging.cursor.answers.foreign === undefined) return [];
  const { operation, resources } = context;
  const isMark = paging.style === 'marker';
  const [filter] = isMark
    ? []
    : validFilters(operation, paging.cursor).filter((each) => isOfAnotherList(operation, each));
  const order = isMark ? undefined : turnedOrder(operation);
  const tokenUnder = async (parameters: ListQuery | undefined) =>
    parameters && (await cursorIn(context, paging, { parameters }));
  const [filtered, turned] = [await tokenUnder(filter), await tokenUnder(order)];
  const resource = resources.find((other) => hasAnotherList(context, other));
  const elsewhere = resource && (await cursorIn(context, paging, { resource }));
  // Also where this list says the same text: no provider can tell the two apart, so none that says it can keep the promise.
  const others = [
    [filtered, saidUnder(filter)],
    [turned, saidUnder(order)],
    [elsewhere, `said for ${resource?.name ?? 'another resource'}`],
  ] as const;
  return [
    ...others.flatMap(([token, origin]) =>
      token ? foreignCursor(paging, token).map((probe) => ({ ...probe, origin })) : [],
    ),
    ...(order ? besideQuery(paging, { token: own }, order) : []),
    ...(isMark ? [] : [...(await besideFilters(context, paging, own)), ...(await besideDirection(context, paging))]),
  ];
}

/**
 * A token of the list beside each filter. Where it can be, the item behind it is in the filtered list too: a provider that looks for that item refuses
 * the token otherwise, whatever it is bound to.
 */
async function besideFilters(context: CheckContext, paging: PagingByCursor, own: ListQuery): Promise<readonly Probe[]> {
  const { operation, send } = context;
  const { response } = await send({ purpose: 'items whose values make other lists' });
  const smallest = pageSizes(operation, paging)?.smallest;
  const items = listedItems(operation, response).slice(0, SEARCHED);
  const values = items.map(({ item }) => ownValues(operation, item));
  const probes = validFilters(operation, paging.cursor).map(async (filter) => {
    const [name = ''] = Object.keys(filter);
    const place = values.findIndex((each, at) => smallest !== undefined && at >= smallest && each[name] !== undefined);
    const token = place < 0 ? own : await cursorIn(context, paging, { size: place });
    const query = { [name]: values[place]?.[name] ?? filter[name] ?? '' };
    return token && isOfAnotherList(operation, query) ? besideQuery(paging, { token }, query) : [];
  });
  const found = await Promise.all([...probes, besideAnotherValue(context, paging, values)]);
  return found.flat();
}

/** A token of the list under one value of a filter, beside another one: a provider may look at the names of what filters alone. */
async function besideAnotherValue(
  context: CheckContext,
  paging: PagingByCursor,
  values: readonly ListQuery[],
): Promise<readonly Probe[]> {
  const { operation } = context;
  for (const name of validFilters(operation, paging.cursor).flatMap(Object.keys)) {
    const texts = values.flatMap((each) => each[name] ?? []);
    const [one, other] = [texts.find((text, at) => texts.indexOf(text) < at), texts.find((text) => text !== texts[0])];
    const another = other === one ? texts[0] : other;
    if (one === undefined || another === undefined || !isOfAnotherList(operation, { [name]: another })) continue;
    const token = await cursorIn(context, paging, { parameters: { [name]: one } });
    if (token) return besideQuery(paging, { token, origin: saidUnder({ [name]: one }) }, { [name]: another });
  }
  return [];
}

/** A token of the list in one direction of the usual key, beside the other: a provider may look at the key alone. */
async function besideDirection(context: CheckContext, paging: PagingByCursor): Promise<readonly Probe[]> {
  const { sort } = context.operation.collection ?? {};
  const [term] = sort?.default ?? [];
  if (!sort || !term || !sort.says) return [];
  const [rising, falling] = (['ascending', 'descending'] as const).map((direction) =>
    askForOrder(sort, [{ ...term, direction }]),
  );
  if (!rising || !falling) return [];
  const token = await cursorIn(context, paging, { parameters: rising });
  return token ? besideQuery(paging, { token, origin: saidUnder(rising) }, falling) : [];
}

function besideQuery(
  paging: PagingByCursor,
  { token, origin = 'said without it' }: { readonly token: ListQuery; readonly origin?: string },
  beside: ListQuery,
): readonly Probe[] {
  return foreignCursor(paging, token).map((probe) => ({ ...probe, beside, origin, later: 2 }) as const);
}

function saidUnder(query: ListQuery = {}): string {
  const said = eachSaidAs(query);
  return `said under ${said.join(', ')}`;
}

/** The token that the first of the smallest pages says, or the first page of so many items. */
export async function cursorIn(
  context: CheckContext,
  paging: PagingByCursor,
  about: Parameters<typeof secondPage>[2],
): Promise<ListQuery | undefined> {
  const { next } = await secondPage(context, paging, about);
  if (next && 'parameters' in next) return next.parameters;
  const token = next && 'target' in next ? tokenIn(next.target, paging.cursor) : undefined;
  return token ? { [paging.cursor.name]: token } : undefined;
}

function turnedOrder({ collection }: Operation): ListQuery | undefined {
  return collection?.sort && askAgainstTheDefault(collection.sort)?.query;
}
