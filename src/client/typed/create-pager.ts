import { valueAt, type Collection } from '../../contract/index.ts';

/** Which page to ask for, and whether there is another one. */
export interface Pager {
  first(): object | undefined;
  /** Tells what a page held. */
  read(items: number, body: unknown): void;
  next(): object | undefined;
}

/** Counts pages as the contract does; a list without paging is one page. The list ends at its total, or with a page that is not full where no total is given. */
export function createPager(collection: Collection, parameters: object): Pager {
  const { paging } = collection;
  if (!paging) return { first: () => parameters, read: () => undefined, next: () => undefined };
  const given = (name: string, fallback: number) => Number(valueAt(parameters, `/${name}`) ?? fallback);
  const size = given(paging.size.name, paging.defaultSize);
  const step = paging.style === 'page-index' ? 1 : size;
  let place = given(paging.page.name, paging.first);
  // Items that stand before the page that the walk begins with.
  let passed = (place - paging.first) * (paging.style === 'page-index' ? size : 1);
  let isLast = false;
  const page = () => ({ ...parameters, [paging.page.name]: place, [paging.size.name]: size });
  return {
    first: page,
    read(items, body) {
      passed += items;
      const total = collection.total && valueAt(body, collection.total.at);
      isLast = items === 0 || (typeof total === 'number' ? passed >= total : items < size);
      place += step;
    },
    next: () => (isLast ? undefined : page()),
  };
}
