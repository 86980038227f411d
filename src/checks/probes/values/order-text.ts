import type { Operation, Parameter } from '../../../contract/index.ts';
import { askAgainstTheDefault, askForOrder } from '../../../lists/index.ts';

/** What a parameter says in the order that turns the default one, else in an ascending order by the first key that it names; none where it asks for no order. */
export function orderText({ collection }: Operation, { name }: Pick<Parameter, 'name'>): readonly string[] {
  const sort = collection?.sort;
  if (!sort) return [];
  const rising = Object.entries(sort.keys).map(([key, said]) =>
    askForOrder(sort, [{ ...said, key, direction: 'ascending' }]),
  );
  return [askAgainstTheDefault(sort)?.query, ...rising].flatMap((query) => query?.[name] ?? []);
}
