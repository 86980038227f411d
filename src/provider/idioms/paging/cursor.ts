import type { CursorPaging } from '../../../contract/index.ts';
import type { WalkedIdiom } from './paging-idiom.ts';
import { listNamed, readToken, writeToken } from './token.ts';
import { unknownPlace } from './unknown-place.ts';

/** `cursor`: a parameter takes the token that the page before said. */
export const cursor: WalkedIdiom<CursorPaging> = {
  startOf(paging, asked) {
    const token = asked.parameters[paging.cursor.name];
    if (token === undefined) return 0;
    const read = readToken(listNamed(asked, paging), String(token));
    return typeof read === 'number' ? read : unknownPlace(asked.operation, paging.cursor, read);
  },
  leadingTo: (paging, asked, start) => writeToken(listNamed(asked, paging), start),
};
