import type { CursorPaging } from '../../../contract/index.ts';
import { saidAt } from '../places/index.ts';
import type { WalkedIdiom } from './paging-idiom.ts';

/** The answer says a token, and the next page is the same request with this token: `{ "next": "abc" }` leads to `cursor=abc`. */
export const cursor: WalkedIdiom<CursorPaging> = (paging, { response }) => {
  const said = saidAt(response, paging.next);
  if (said === '' || !['string', 'number', 'bigint'].includes(typeof said)) return undefined;
  const { name } = paging.cursor;
  return { key: `${name}=${String(said)}`, parameters: { [name]: String(said) } };
};
