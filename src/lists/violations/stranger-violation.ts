import type { AnsweredExchange } from '../../client/index.ts';
import { type Collection, exactJson, filtersOfOne, valueAt } from '../../contract/index.ts';
import { saidAs, type Violation } from '../../judgement/index.ts';
import { type AppliedFilter, filterStanding } from '../idioms/filters/index.ts';

/** A violation where an item of a page does not satisfy a filter; nothing where each one does, or the contract does not say. */
export function strangerViolation(
  { items: at }: Pick<Collection, 'items'>,
  { items, exchange }: { readonly items: readonly unknown[]; readonly exchange: AnsweredExchange },
  applied: AppliedFilter,
): Violation | undefined {
  const index = items.findIndex((item) => filterStanding(item, applied) === 'outside');
  if (index < 0) return undefined;
  const { filter, text } = applied;
  const fields = filtersOfOne(filter).map(({ field }) => field);
  const values = fields.map((field) => valueAt(items[index], field));
  const [received] = values;
  const isAsked = filter.parameter.name in exchange.request.parameters;
  return {
    message: `${saidAs(filter.parameter.name, text)}${isAsked ? '' : ', the default,'} is answered with an item whose ${fields.map((field, at) => `${field.slice(1)} is ${exactJson(values[at])}`).join(', and whose ')}`,
    expected: expectedOf(applied),
    received,
    at: `${at}/${index}${filter.field}`,
    exchange,
    promise: filter.pointer,
  };
}

function expectedOf({ filter, text }: AppliedFilter): string {
  if (text === filter.none) return 'no value';
  return text === filter.some ? 'any value' : `${filter.match} ${text}`;
}
