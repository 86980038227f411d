import { counted } from '../../judgement/index.ts';
import { restsOn } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { asksForAPage, itemsOf, listRequest } from '../../lists/index.ts';
import { saysUnpromised } from '../probes/index.ts';

/** A page holds at most as many items as were asked for, or as the default size where no size was asked for. */
export const pageKeepsToItsSize = defineCheck({
  id: 'pagination/page-keeps-to-its-size',
  title: 'a page holds at most the asked number of items',
  scope: 'exchange',
  reads: ['items'],
  guards: ['page-size'],
  appliesTo: ({ collection }) =>
    collection?.paging?.size !== undefined || collection?.paging?.defaultSize !== undefined,
  *run({ operation, exchange, evidence }) {
    const { contract, collection } = operation;
    const items = collection && itemsOf(contract, collection, exchange.response);
    // What answers an odd page or size is judged by the checks of parameters, as far as the contract says anything about it.
    if (!items || !collection?.paging || saysUnpromised(operation, exchange.request)) return;
    if (!asksForAPage(operation, exchange.request)) return;
    const { paging } = collection;
    const { maximumSize = Number.POSITIVE_INFINITY } = paging;
    const { size } = listRequest(collection, exchange.request);
    if (size === undefined || size < 1 || size > maximumSize) return;
    evidence.add('pages measured');
    if (items.length <= size) return;
    yield {
      message: `a page of at most ${counted(size, 'items')} holds ${items.length}`,
      expected: `at most ${counted(size, 'items')}`,
      received: items.length,
      at: collection.items,
      exchange,
      promise: restsOn(contract, paging.pointer, paging.size?.pointer ?? paging.defaultPromise),
    };
  },
});
