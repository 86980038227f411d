import { parameterIssues, valueAt } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { filterStanding } from '../collection/filter-match.ts';
import { itemsOf } from '../collection/items-of.ts';
import { listRequest } from '../collection/list-request.ts';
import { hasFilters } from './has-filters.ts';

/** Every item of an answer satisfies each filter of its request, as it went on the wire. */
export const itemsSatisfyTheFilter = defineCheck({
  id: 'filtering/items-satisfy-the-filter',
  title: 'every item satisfies the filter',
  scope: 'exchange',
  needs: ['conformance/body-matches-schema'],
  appliesTo: hasFilters,
  *run({ operation: { contract, collection }, exchange, evidence }) {
    const items = collection && itemsOf(contract, collection, exchange.response);
    if (!items) return;
    for (const applied of listRequest(collection, exchange.request).filters) {
      // Text outside the schema is refused or ignored: what it matches is nobody's promise.
      if (parameterIssues(contract, applied.filter.parameter, applied.text).length > 0) continue;
      evidence.add('items filtered', items.length);
      const index = items.findIndex((item) => filterStanding(item, applied) === 'outside');
      if (index < 0) continue;
      const { filter, text } = applied;
      const received = valueAt(items[index], filter.field);
      yield {
        message: `${filter.parameter.name}=${text} is answered with an item whose ${filter.field.slice(1)} is ${JSON.stringify(received)}`,
        expected: `${filter.match} ${text}`,
        received,
        at: `${collection.items}/${index}${filter.field}`,
        exchange,
        promise: filter.pointer,
      };
    }
  },
});
