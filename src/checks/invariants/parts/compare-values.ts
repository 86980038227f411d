import { isDeepStrictEqual } from 'node:util';
import type { AnsweredExchange } from '../../../client/index.ts';
import { valueAt, type Agreement } from '../../../contract/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import { claimsSuccess, quoteValue } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { partsOfTheList } from '../../probes/index.ts';
import { readAgreedValue } from './read-agreed-value.ts';

/** A value that should equal the one of the operation that is named first. */
interface OtherValue {
  readonly value: unknown;
  readonly exchange: AnsweredExchange;
  readonly at: string;
  /** What is wrong, where the values differ. */
  readonly message: string;
}

/** Yields where an operation says another value than the one that is named first, and where that one says another value under a filter or on another page. */
export async function* compareValues(context: CheckContext, agreement: Agreement): AsyncIterable<Violation> {
  const [own] = agreement.values;
  if (own === undefined) return;
  const { value: expected } = await readAgreedValue(context, own);
  if (expected === undefined) return;
  for await (const { value: received, exchange, at, message } of otherValues(context, agreement, expected)) {
    if (received === undefined) continue;
    context.evidence.add('values compared');
    if (isDeepStrictEqual(received, expected)) continue;
    yield { message, expected, received, at, exchange, promise: agreement.pointer };
  }
}

/** What the other operations say, and then what the first one says about parts of its list. */
async function* otherValues(
  context: CheckContext,
  { values, message }: Agreement,
  expected: unknown,
): AsyncIterable<OtherValue> {
  const [own, ...others] = values;
  if (own === undefined) return;
  for (const other of others) {
    const { value, exchange } = await readAgreedValue(context, other);
    const both = `${other.operation} says ${quoteValue(value)} and ${own.operation} says ${quoteValue(expected)}`;
    yield { value, exchange, at: other.at, message: `${both} where ${message}` };
  }
  for (const plan of partsOfTheList(context.operation)) {
    const exchange = await context.send(plan);
    const isSuccess = claimsSuccess(context.operation, exchange.response);
    const value = isSuccess ? valueAt(exchange.response.body, own.at) : undefined;
    const both = `${quoteValue(value)} with ${plan.purpose} and ${quoteValue(expected)} without`;
    yield { value, exchange, at: own.at, message: `${own.operation} says ${both}` };
  }
}
