import type { Parameter, Sort } from './model/index.ts';

/** Every parameter that says something of an order. */
export function sortParameters(sort: Sort | undefined): readonly Parameter[] {
  return sort ? [...keyParameters(sort), ...(sort.order ? [sort.order] : [])] : [];
}

/** Those of them that name a key; none where no key can be chosen. */
export function keyParameters({ by, syntax }: Sort): readonly Parameter[] {
  if (syntax.style === 'by-direction') return [syntax.ascending, syntax.descending];
  return by ? [by] : [];
}
