import { type Answer, numberedPaging, type Operation } from '../../../contract/index.ts';

/** How a page past the end is answered: with a success without items, or as `x-answers` of the page says. `undefined` where nothing is promised. */
export function pastTheEndPromise({ collection }: Operation): Answer | undefined {
  const paging = numberedPaging(collection);
  if (!paging) return undefined;
  const promise = collection?.promises['empty-past-the-end'];
  return (
    paging.page.answers['past-the-end'] ?? (promise === undefined ? undefined : { outcomes: ['success'], promise })
  );
}
