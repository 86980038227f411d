import type { JsonObject } from '../../provider/index.ts';
import type { Filter } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { listFault, listsOf, type ListWay } from './lists-of.ts';
import { withItems } from './page-size-ignored.ts';

type Page = Parameters<ListWay['change']>[0];

/** A filter lets through what it should keep back: the opposite, a neighbour too many, or one page cut before it is filtered. */
export const filterOtherwise = defineDerivation({
  name: 'filter-otherwise',
  *derive(contract) {
    for (const operation of listsOf(contract))
      for (const filter of operation.collection.filters) {
        const {
          parameter: { name },
          pointer,
        } = filter;
        yield listFault(
          operation,
          {
            way: `${name}/inverted`,
            title: `${name} gives what does not match`,
            change: (page) =>
              selected(page, filter, ({ matching, others }) =>
                matching.length === 0 && others.length === 0 ? [] : others,
              ),
          },
          pointer,
        );
        yield listFault(
          operation,
          {
            way: `${name}/too-wide`,
            title: `${name} lets one item through that does not match`,
            change: (page) => selected(page, filter, ({ matching, others }) => [...matching, ...others.slice(0, 1)]),
          },
          pointer,
        );
      }
  },
});

interface Parted {
  readonly matching: readonly JsonObject[];
  readonly others: readonly JsonObject[];
}

/** The page of what a fault makes of matches and others, in the order of the list. */
export function selected(
  { ask, answer, everything, page, size }: Page,
  { parameter: { name } }: Filter,
  choose: (parted: Parted) => readonly JsonObject[],
): ReturnType<ListWay['change']> {
  if (ask.parameters[name] === undefined) return answer();
  const matching = everything().items;
  const all = everything({ [name]: undefined }).items;
  const held = new Set(matching);
  const chosen = new Set(choose({ matching, others: all.filter((item) => !held.has(item)) }));
  const items = all.filter((item) => chosen.has(item));
  const shown = Number.isFinite(size) ? items.slice(page * size, (page + 1) * size) : items;
  return { ...withItems(answer(), shown), total: items.length };
}
