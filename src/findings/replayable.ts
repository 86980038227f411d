import type { Exchange, MeantRequest } from '../client/index.ts';
import { exactJson, outcomesOf, valueAt, type Contract, type JsonPointer } from '../contract/index.ts';
import { maskValue, type Masker } from './mask-value.ts';
import type { ShownExchange } from './shown-exchange.ts';

const LONGEST = 1000;

interface Showing {
  readonly at: JsonPointer | undefined;
  readonly masker: Masker;
}

/** What it takes to send the request of a finding again and to see whether the answer is the same. */
export function replayable(
  contract: Contract,
  { operation, resource, request: { meant }, response }: Exchange,
  { at, masker }: Showing,
): Pick<ShownExchange, 'replay'> {
  if (meant === undefined) return {};
  return {
    replay: {
      operation,
      resource,
      // Its names and values were masked where they were recorded. They are masked once more, as the rest of a finding is.
      request: maskValue(meant, masker) as MeantRequest,
      outcomes: response === undefined ? [] : outcomesOf(contract, response),
      ...(at !== undefined && { seen: seenAt(response?.body, at, masker) }),
    },
  };
}

/** What stands at a place of a body, as masked JSON of at most 1000 characters. */
export function seenAt(body: unknown, at: JsonPointer, masker: Masker): string {
  return (exactJson(maskValue(valueAt(body, at), masker)) ?? 'no value').slice(0, LONGEST);
}
