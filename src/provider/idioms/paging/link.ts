import type { LinkPaging, Parameter } from '../../../contract/index.ts';
import { firstValue } from '../../http/incoming-request.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import type { WalkedIdiom } from './paging-idiom.ts';
import { unknownPlace } from './unknown-place.ts';
import { listNamed, readToken, writeToken } from './token.ts';

/** Name of the parameter that this mock puts into its links where the contract names none. */
const PLACE = 'after-place';

/** `link`: the answer says the URL of the next page, which is its own URL and a place. */
export const link: WalkedIdiom<LinkPaging> = {
  startOf(paging, asked) {
    const { cursor } = paging;
    const token = cursor ? asked.parameters[cursor.name] : firstValue(asked.request.query, PLACE);
    if (token === undefined) return 0;
    const read = readToken(listNamed(asked, paging), String(token));
    if (typeof read !== 'string') return read;
    if (cursor) return unknownPlace(asked.operation, cursor, read);
    throw new Refusal('invalid-parameter', PLACE);
  },
  leadingTo(paging, asked, start) {
    const { request } = asked;
    const url = new URL(`http://${request.headers['host'] ?? 'localhost'}${request.target}`);
    url.searchParams.set(nameOf(paging.cursor), writeToken(listNamed(asked, paging), start));
    return url.href;
  },
};

function nameOf(cursor: Parameter | undefined): string {
  return cursor?.sentAs ?? cursor?.name ?? PLACE;
}
