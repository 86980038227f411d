import type { LinkPaging } from '../../../contract/index.ts';
import { firstValue } from '../../http/incoming-request.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import type { WalkedIdiom } from './paging-idiom.ts';
import { listNamed, readToken, writeToken } from './token.ts';

/** Name of the parameter that this mock puts into its links; no contract knows it. */
const PLACE = 'after-place';

/** `link`: the answer says the URL of the next page, which is its own URL and a place. */
export const link: WalkedIdiom<LinkPaging> = {
  startOf({ size }, asked) {
    const token = firstValue(asked.request.query, PLACE);
    if (token === undefined) return 0;
    const read = readToken(listNamed(asked, [size]), token);
    if (typeof read === 'string') throw new Refusal('invalid-parameter', PLACE);
    return read;
  },
  leadingTo({ size }, asked, start) {
    const { request } = asked;
    const url = new URL(`http://${request.headers['host'] ?? 'localhost'}${request.target}`);
    url.searchParams.set(PLACE, writeToken(listNamed(asked, [size]), start));
    return url.href;
  },
};
