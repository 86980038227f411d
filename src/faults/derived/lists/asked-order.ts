import { joinTerms, keyParameters, type Sort, type SortDirection, type SortTerm } from '../../../contract/index.ts';
import { type ListOrder, orderOf } from '../../../provider/pipeline/index.ts';
import { isSent, type PageAsked } from '../../changes/index.ts';

/** The order in which a page is asked for. */
export function askedOrder({ ask: { operation }, parameters }: PageAsked): ListOrder {
  return orderOf(operation.collection ?? {}, parameters);
}

/** The direction of a list that is asked for no order. */
export function usualDirection({ default: [first] }: Sort): SortDirection {
  return first?.direction ?? 'ascending';
}

/** Whether a page is asked for in the direction that is not the default. */
export function isInOtherDirection(page: PageAsked): boolean {
  const sort = page.ask.operation.collection?.sort;
  const [first] = askedOrder(page);
  return sort !== undefined && first !== undefined && first.direction !== usualDirection(sort);
}

/** The same keys, in one direction. */
export function inDirection(order: ListOrder, direction: SortDirection): ListOrder {
  return order.map((term) => ({ ...term, direction }));
}

/** Whether a request names the keys of its order. */
export function namesKey({ ask }: PageAsked, sort: Sort): boolean {
  return keyParameters(sort).some(({ name }) => isSent(ask, name));
}

/** The parameters that ask for an order, in the syntax of the contract; none where an order cannot be asked for. */
export function orderParameters(sort: Sort, order: ListOrder): Record<string, string | undefined> {
  const { by, order: direction, directions, syntax } = sort;
  const join = (parts: readonly string[]): string => joinTerms(sort, parts) ?? parts.join('');
  if (syntax.style === 'by-direction') {
    const said = order[0]?.direction ?? 'ascending';
    const keys = join(order.map(({ key }) => key));
    return { [syntax.ascending.name]: undefined, [syntax.descending.name]: undefined, [syntax[said].name]: keys };
  }
  const text = join(order.map((term) => written(sort, term)));
  return {
    ...(by && { [by.name]: text }),
    ...(syntax.style === 'apart' &&
      direction && { [direction.name]: join(order.map((term) => directions[term.direction])) }),
  };
}

function written({ syntax, directions }: Sort, { key, direction }: SortTerm): string {
  if (syntax.style === 'prefix') return syntax[direction] + key;
  return syntax.style === 'suffix' ? key + syntax.between + directions[direction] : key;
}
