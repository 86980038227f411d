import { numberedPaging, valueAt, type Collection } from '../../contract/index.ts';

/** Items of a page, where the contract says neither a default nor a largest size. */
const USUAL_SIZE = 10;

/** Which page to ask for, and whether there is another one. */
export interface Pager {
  first(): object | undefined;
  /** Tells what a page held. */
  read(items: number, body: unknown): void;
  next(): object | undefined;
}

/** Counts pages as the contract does; a list without paging is one page. The list ends at its total, or with a page that is not full where no total is given. */
export function createPager(collection: Collection, parameters: object): Pager {
  if (!collection.paging) return { first: () => parameters, read: () => undefined, next: () => undefined };
  const paging = numberedPaging(collection);
  if (!paging)
    throw new TypeError(
      `The pages of this list have no numbers (${collection.paging.style}). Use call() and follow the next page that each answer names.`,
    );
  const given = (name: string, fallback: number) => Number(valueAt(parameters, `/${name}`) ?? fallback);
  const usual = paging.defaultSize ?? paging.maximumSize ?? USUAL_SIZE;
  const size = paging.size ? given(paging.size.name, usual) : usual;
  const step = paging.style === 'page-index' ? 1 : size;
  let place = given(paging.page.name, paging.first);
  // Items that stand before the page that the walk begins with.
  let passed = (place - paging.first) * (paging.style === 'page-index' ? size : 1);
  let isLast = false;
  const sized = paging.size ? { [paging.size.name]: size } : {};
  const page = () => ({ ...parameters, [paging.page.name]: place, ...sized });
  return {
    first: page,
    read(items, body) {
      passed += items;
      const at = collection.total?.at;
      const total = at === undefined ? undefined : valueAt(body, at);
      isLast = items === 0 || (typeof total === 'number' ? passed >= total : items < size);
      place += step;
    },
    next: () => (isLast ? undefined : page()),
  };
}
