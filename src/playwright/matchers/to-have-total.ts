import type { MatcherReturnType } from '@playwright/test';
import { showValue } from '../../judgement/index.ts';
import { isTotalOf, isUncounted, numberAt } from '../../lists/index.ts';
import { judged } from './judged.ts';
import { listSubjectOf } from './subject.ts';

const NAME = 'toHaveTotal';

/** Every page that was read says this total, where the contract says that a total stands. */
export function toHaveTotal(received: unknown, total: number): MatcherReturnType {
  if (!Number.isSafeInteger(total) || total < 0)
    throw new RangeError(
      `${NAME} takes a whole number from 0, and received ${typeof total === 'number' ? total : showValue(total)}.`,
    );
  const subject = listSubjectOf(received, NAME);
  const { operation, collection, pages } = subject;
  const field = collection.total;
  if (!field) throw new TypeError(`${NAME} has no total to read: the contract of ${operation.id} says none.`);
  if (pages.some(({ exchange }) => isUncounted(exchange.response, field)))
    throw new Error(`${NAME} has no total to read: ${operation.id} says that it did not count.`);
  const wrong = pages
    .map(({ exchange }) => ({ exchange, stated: numberAt(exchange.response, field) }))
    .find(({ stated }) => stated === undefined || !isTotalOf(field, stated, total));
  return judged({
    matcher: NAME,
    subject,
    holds: `the total of ${operation.id} is ${total}`,
    violations: wrong
      ? [
          {
            message: `the total is ${wrong.stated ?? 'not said'}, and the test expects ${total}`,
            expected: total,
            received: wrong.stated,
            ...(field.at !== undefined && { at: field.at }),
            exchange: wrong.exchange,
            promise: field.promise,
          },
        ]
      : [],
  });
}
