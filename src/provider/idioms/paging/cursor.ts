import type { CursorPaging } from '../../../contract/index.ts';
import type { WalkedIdiom } from './paging-idiom.ts';
import { listNamed, readToken, writeToken } from './token.ts';
import { unknownPlace } from './unknown-place.ts';

/** `cursor`: a parameter takes the token that the page before said. */
export const cursor: WalkedIdiom<CursorPaging> = {
  startOf({ cursor: parameter, size }, asked) {
    const token = asked.parameters[parameter.name];
    if (token === undefined) return 0;
    const read = readToken(listNamed(asked, [parameter, size]), String(token));
    return typeof read === 'number' ? read : unknownPlace(parameter, read);
  },
  leadingTo: ({ cursor: parameter, size }, asked, start) => writeToken(listNamed(asked, [parameter, size]), start),
};
