import { numberedPaging } from '../../contract/index.ts';
import type { PageCut } from '../idioms/paging/index.ts';
import { Refusal } from './refusal.ts';
import { refusedWith } from './refused-with.ts';
import type { Located } from './stages.ts';

/** Refuses a page past the end of so many matches, where the contract says that it is refused. The first page is there in every list. */
export function requireBeforeTheEnd(
  { operation }: Pick<Located, 'operation'>,
  { start }: Pick<PageCut, 'start'>,
  total: number,
): void {
  const page = numberedPaging(operation.collection)?.page;
  const promised = page?.answers['past-the-end'];
  if (!page || !promised || promised.outcomes.includes('success') || start <= 0 || start < total) return;
  throw new Refusal(refusedWith(page, 'past-the-end'), page.name);
}
