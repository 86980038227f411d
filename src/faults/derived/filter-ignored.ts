import { defineDerivation } from './derivation.ts';
import { filtersSet, listFault, listsOf } from './lists-of.ts';

/** A filter is accepted and does nothing: always, beside another filter, or past the first page. */
export const filterIgnored = defineDerivation({
  name: 'filter-ignored',
  *derive(contract) {
    for (const operation of listsOf(contract))
      for (const {
        parameter: { name },
        pointer,
      } of operation.collection.filters) {
        yield listFault(
          operation,
          { way: `${name}/always`, title: `${name} is ignored`, change: ({ answer }) => answer({ [name]: undefined }) },
          pointer,
        );
        if (operation.collection.filters.length > 1)
          yield listFault(
            operation,
            {
              way: `${name}/beside-another`,
              title: `${name} is ignored beside another filter`,
              change: (page) => page.answer(filtersSet(page).length > 1 ? { [name]: undefined } : {}),
            },
            pointer,
          );
        if (operation.collection.paging !== undefined)
          yield listFault(
            operation,
            {
              way: `${name}/page-two`,
              title: `${name} is ignored past the first page`,
              change: ({ page, answer }) => answer(page > 0 ? { [name]: undefined } : {}),
            },
            pointer,
          );
      }
  },
});
