import type { Operation } from '../contract/index.ts';

/** What the items of a list are called: as the array that holds them. A body that is the array has no name for them. */
export function nameOfItems({ collection }: Pick<Operation, 'collection'>): string {
  const [name = ''] = (collection?.items ?? '').split('/').slice(-1);
  return name.replace(/List$/, 's') || 'items';
}
