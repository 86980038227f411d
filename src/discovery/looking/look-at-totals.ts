import type { FoundPlace } from '../guess.ts';
import { isTotalHeader } from '../hints/totals.ts';
import { numberIn, type SeenPage } from './asker.ts';
import { type Look, type Looked, seen } from './observation.ts';

/** What a total counts: all items that match, or those of the page. A total that no document names may stand in a header. */
export const lookAtTotals: Look = async (list, looked) => {
  const open = list.count?.open === undefined ? undefined : list.count.value;
  const place = list.total?.value ?? open ?? headerIn(looked.plain);
  if (place === undefined) return { list, saw: [] };
  const name = typeof place === 'string' ? place : `the header ${place.header}`;
  const counts = await countsOf(place, looked, list.paging?.value.size);
  if (counts === undefined)
    return { list, saw: [`whether ${name} counts all items or those of the page did not show`] };
  const what = `${name} ${COUNTS[counts]}`;
  const { total, count, ...rest } = list;
  const own = count !== undefined && count.value !== place ? { count } : {};
  if (counts === 'nothing')
    return { list: { ...rest, ...own, leftOut: [...list.leftOut, `${what}, so it is left out`] }, saw: [what] };
  const others = total !== undefined && total.value !== place ? { total } : {};
  return {
    list: { ...rest, ...own, ...others, [counts === 'all' ? 'total' : 'count']: seen(place, what) },
    saw: [what],
  };
};

const COUNTS = {
  all: 'counts all items, whatever the page',
  page: 'counts the items of the page',
  nothing: 'holds no number',
} as const;

/** A header that only an answer shows. */
function headerIn({ headers }: SeenPage): FoundPlace | undefined {
  const header = Object.keys(headers).find((name) => isTotalHeader(name) && /^\d+$/.test(headers[name] ?? ''));
  return header === undefined ? undefined : { header };
}

async function countsOf(
  place: FoundPlace,
  { plain, asker }: Looked,
  size: string | undefined,
): Promise<keyof typeof COUNTS | undefined> {
  const whole = numberIn(plain, place);
  if (whole === undefined) return 'nothing';
  if (whole > plain.items.length) return 'all';
  if (size === undefined || plain.items.length < 2) return undefined;
  const small = await asker.ask({ [size]: '1' });
  const part = small.items?.length === 1 ? numberIn(small, place) : undefined;
  return part === whole ? 'all' : part === 1 ? 'page' : undefined;
}
