import { valueAt } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { selected } from './filter-otherwise.ts';
import { listFault, listsOf } from './lists-of.ts';

/** A bound keeps back the items that lie exactly on it. */
export const boundExclusive = defineDerivation({
  name: 'bound-exclusive',
  *derive(contract) {
    for (const operation of listsOf(contract))
      for (const filter of operation.collection.filters.filter(
        ({ match }) => match === 'at-least' || match === 'at-most',
      )) {
        const {
          parameter: { name },
          field,
        } = filter;
        const promise = operation.collection.promises['inclusive-bounds'];
        if (promise !== undefined)
          yield listFault(
            operation,
            {
              way: name,
              title: `${name} keeps back what lies exactly on it`,
              change: (page) =>
                selected(page, filter, ({ matching }) =>
                  matching.filter((item) => valueAt(item, field) !== page.ask.parameters[name]),
                ),
            },
            promise,
          );
      }
  },
});
