import { valueAt } from '../../contract/index.ts';
import { isSame, type Look, seen } from './observation.ts';

const SIZE = 2;

/** Whether the marked field of the last item asks for the items behind it. Where it does not, no pages are promised. */
export const lookAtMarkers: Look = async (list, { asker, plain }) => {
  const { paging, identity } = list;
  const { marker, size, field = identity?.value } = paging?.value ?? {};
  if (!paging || marker === undefined || size === undefined || field === undefined) return { list, saw: [] };
  const small = { [size]: String(SIZE) };
  const first = await asker.ask(small);
  const last = valueAt(first.values.at(-1), field);
  if (first.items?.length !== SIZE || plain.items.length < SIZE * 2 || last === undefined)
    return { list, saw: ['too few items to see what a marker asks for'] };
  const second = await asker.ask({ ...small, [marker]: String(last) });
  const what = `${marker} takes the ${field} of an item, and the items behind it come`;
  if (second.status < 300 && isSame(second.items, plain.items.slice(SIZE, SIZE * 2)))
    return { list: { ...list, paging: seen(paging.value, what) }, saw: [what] };
  const { paging: _, ...rest } = list;
  const not = `${marker} with the ${field} of an item does not give the items behind it, so no pages are judged`;
  return { list: { ...rest, leftOut: [...list.leftOut, not] }, saw: [not] };
};
