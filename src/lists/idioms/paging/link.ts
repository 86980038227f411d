import type { LinkPaging, Parameter } from '../../../contract/index.ts';
import { linkSaid, linkTarget } from '../links/index.ts';
import type { WalkedIdiom } from './paging-idiom.ts';

/** The answer says the URL of the next page: in the header `Link` with `rel=next`, in another header or in the body. It may be relative. */
export const link: WalkedIdiom<LinkPaging> = (paging, { url, response }) => {
  const said = linkSaid(response, paging.next, ['next']);
  if (said === undefined) return undefined;
  const led = linkTarget(said, url);
  return 'target' in led ? { key: led.target, ...led } : { key: said, ...led };
};

/** The value of the parameter that tells pages apart, in a link of the provider; absent where the link has none. */
export function tokenIn(target: string, { name, sentAs = name }: Parameter): string | undefined {
  return new URL(target, 'http://localhost').searchParams.get(sentAs) || undefined;
}
