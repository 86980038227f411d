import type { LinkPaging } from '../../../contract/index.ts';
import { linkSaid, linkTarget } from '../links/index.ts';
import type { WalkedIdiom } from './paging-idiom.ts';

/** The answer says the URL of the next page: in the header `Link` with `rel=next`, in another header or in the body. It may be relative. */
export const link: WalkedIdiom<LinkPaging> = (paging, { url, response }) => {
  const said = linkSaid(response, paging.next, ['next']);
  if (said === undefined) return undefined;
  const led = linkTarget(said, url);
  return 'target' in led ? { key: led.target, ...led } : { key: said, ...led };
};
