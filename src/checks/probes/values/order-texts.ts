import { keyParameters, type Operation, type Parameter, type SortDirection } from '../../../contract/index.ts';
import { askForOrder } from '../../../lists/index.ts';

const DIRECTIONS: readonly SortDirection[] = ['descending', 'ascending'];

/**
 * What a parameter of the order takes, from the contract alone: each key in each direction, or each direction where it stands apart; `undefined` for
 * every other parameter. A parameter whose schema lists no values still knows no other order.
 */
export function orderTexts({ collection }: Operation, parameter: Parameter): readonly string[] | undefined {
  const sort = collection?.sort;
  if (!sort) return undefined;
  if (sort.order?.pointer === parameter.pointer) return DIRECTIONS.map((direction) => sort.directions[direction]);
  if (!keyParameters(sort).some(({ pointer }) => pointer === parameter.pointer)) return undefined;
  const orders = DIRECTIONS.flatMap((direction) =>
    Object.entries(sort.keys).map(([key, term]) => askForOrder(sort, [{ ...term, key, direction }])),
  );
  return orders.flatMap((order) => order?.[parameter.name] ?? []);
}
