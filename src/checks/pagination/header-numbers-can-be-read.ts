import type { CollectionField } from '../../contract/index.ts';
import { isUncounted, itemsOf, numberAt } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { saysUnpromised } from '../probes/index.ts';

/** A number about the list that stands in a header is there in every list answer, and is a whole number, or the value for "not counted". */
export const headerNumbersCanBeRead = defineCheck({
  id: 'pagination/header-numbers-can-be-read',
  title: 'numbers about the list in headers can be read',
  scope: 'exchange',
  reads: ['items'],
  guards: ['total', 'count'],
  appliesTo: ({ collection }) =>
    [collection?.total, collection?.count, collection?.pages].some((field) => field?.header !== undefined),
  *run({ operation, exchange, evidence }) {
    const { contract, collection } = operation;
    if (!collection || !itemsOf(contract, collection, exchange.response)) return;
    if (saysUnpromised(operation, exchange.request)) return;
    for (const field of [collection.total, collection.count, collection.pages]) {
      if (field?.header === undefined) continue;
      evidence.add('headers read');
      if (numberAt(exchange.response, field) !== undefined || isUncounted(exchange.response, field)) continue;
      const text = exchange.response.headers[field.header];
      yield {
        message: `the header ${field.header} ${text === undefined ? 'is missing' : `is "${text}", ${inWords(field)}`}`,
        expected: 'a whole number',
        ...(text !== undefined && { received: text }),
        exchange,
        promise: field.promise,
      };
    }
  },
});

function inWords({ pattern, member }: CollectionField): string {
  if (member !== undefined) return `whose JSON holds no whole number at ${member}`;
  return pattern === undefined ? 'which is no whole number' : `in which ${pattern} finds no whole number`;
}
