import { isDeepStrictEqual } from 'node:util';
import { valueAt, type Agreement, type Operation } from '../../../contract/index.ts';
import type { CheckContext } from '../../check.ts';
import type { RequestPlan, Violation } from '../../../judgement/index.ts';
import { claimsSuccess, quoteValue } from '../../answers/index.ts';
import { validText } from '../../probes/values/valid-filter.ts';
import { whatIsSaid } from './read-agreed-value.ts';

/** Where an operation says otherwise than the one that is named first, or that one says otherwise under a filter or on another page. */
export async function* differencesOfValues(
  context: CheckContext,
  { values, message, pointer }: Agreement,
): AsyncIterable<Violation> {
  const [own, ...others] = values;
  if (own === undefined) return;
  const { value: expected } = await whatIsSaid(context, own);
  if (expected === undefined) return;
  for (const other of others) {
    const { value: received, exchange } = await whatIsSaid(context, other);
    if (received === undefined) continue;
    context.evidence.add('values compared');
    if (isDeepStrictEqual(received, expected)) continue;
    yield {
      message: `${other.operation} says ${quoteValue(received)} and ${own.operation} says ${quoteValue(expected)} where ${message}`,
      expected,
      received,
      at: other.at,
      exchange,
      promise: pointer,
    };
  }
  for (const plan of partsOf(context.operation)) {
    const exchange = await context.send(plan);
    const received = claimsSuccess(context.operation, exchange.response)
      ? valueAt(exchange.response.body, own.at)
      : undefined;
    if (received === undefined) continue;
    context.evidence.add('values compared');
    if (isDeepStrictEqual(received, expected)) continue;
    yield {
      message: `${own.operation} says ${quoteValue(received)} with ${plan.purpose} and ${quoteValue(expected)} without`,
      expected,
      received,
      at: own.at,
      exchange,
      promise: pointer,
    };
  }
}

/** Requests for parts of the list: under each filter that has a value known from the contract, and the second page. */
function partsOf(operation: Operation): readonly RequestPlan[] {
  const { filters = [], paging } = operation.collection ?? {};
  const filtered = filters.flatMap(({ parameter }) => {
    const text = validText(operation, parameter);
    return text === undefined ? [] : [{ parameters: { [parameter.name]: text }, purpose: `${parameter.name}=${text}` }];
  });
  const second = paging && { [paging.page.name]: String(paging.first + 1), [paging.size.name]: '1' };
  return [
    ...filtered,
    ...(second
      ? [
          {
            parameters: second,
            purpose: Object.entries(second)
              .map((pair) => pair.join('='))
              .join(', '),
          },
        ]
      : []),
  ];
}
