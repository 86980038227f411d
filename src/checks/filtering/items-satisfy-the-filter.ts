import { type Contract, parameterIssues, readParameter } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { hasPatternSigns } from '../has-pattern-signs.ts';
import { type AppliedFilter, itemsOf, listRequest, strangerViolation } from '../../lists/index.ts';
import { saysUnpromised } from '../probes/index.ts';
import { hasFilters } from './parts/has-filters.ts';

/** Every item of an answer satisfies each filter of its request, as the filter went on the wire. */
export const itemsSatisfyTheFilter = defineCheck({
  id: 'filtering/items-satisfy-the-filter',
  title: 'every item satisfies the filter',
  scope: 'exchange',
  reads: ['items', 'filter-field'],
  guards: ['filter'],
  appliesTo: hasFilters,
  *run({ operation, exchange, evidence }) {
    const { contract, collection } = operation;
    const items = collection && itemsOf(contract, collection, exchange.response);
    if (!items || saysUnpromised(operation, exchange.request)) return;
    for (const applied of listRequest(collection, exchange.request).filters) {
      if (!isPromised(contract, applied)) continue;
      evidence.add('items filtered', items.length);
      const violation = strangerViolation(collection, { items, exchange }, applied);
      if (violation) yield { ...violation, ...(hasPatternSigns(applied.text) && { onlyWithSigns: true }) };
    }
  },
});

/** Whether it is promised what a text matches. No one promises that of a text outside the schema, an odd spelling of a number or a text beyond ASCII. */
function isPromised(contract: Contract, { filter: { parameter }, text }: AppliedFilter): boolean {
  const { value, ambiguous } = readParameter(contract, parameter, text);
  if (ambiguous || parameterIssues(contract, parameter, text).length > 0) return false;
  return typeof value === 'number' || /^[\x20-\x7e]+$/.test(text);
}
