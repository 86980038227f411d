import type { Filter } from '../../../contract/index.ts';
import type { JsonObject, Selection } from '../../../provider/pipeline/index.ts';
import { cutPage, isSent, type PageAsked } from '../../changes/index.ts';

/** The items of a list, parted by one filter. */
interface Parted {
  readonly matching: readonly JsonObject[];
  readonly others: readonly JsonObject[];
}

/** The page of a list in which one filter lets through other items than it should; they keep the order of the list. */
export function selectOtherwise(
  page: PageAsked,
  { parameter: { name }, any }: Filter,
  choose: (parted: Parted) => readonly JsonObject[],
): Selection {
  // A filter that filters by its default shows in every list; that is a fault of its own.
  if (!isSent(page.ask, name) || page.parameters[name] === any) return page.answer();
  const matching = page.everything().items;
  const all = page.everything({ [name]: undefined }).items;
  const held = new Set(matching);
  const chosen = new Set(choose({ matching, others: all.filter((item) => !held.has(item)) }));
  return cutPage(
    page,
    all.filter((item) => chosen.has(item)),
  );
}
