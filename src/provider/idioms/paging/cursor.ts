import type { CursorPaging, Parameter } from '../../../contract/index.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import { refusedWith } from '../../pipeline/refused-with.ts';
import type { WalkedIdiom } from './paging-idiom.ts';
import { listNamed, readToken, writeToken } from './token.ts';

/** A token that this list did not give: refused as the contract says, or nothing stands there where it promises a success. */
function answerTo(parameter: Parameter, read: 'unknown' | 'foreign'): number {
  const bad = parameter.answers[read] === undefined ? 'unknown' : read;
  if (parameter.answers[bad]?.outcomes.every((outcome) => outcome === 'success')) return Number.POSITIVE_INFINITY;
  throw new Refusal(refusedWith(parameter, bad), parameter.name);
}

/** `cursor`: a parameter takes the token that the page before said. */
export const cursor: WalkedIdiom<CursorPaging> = {
  startOf({ cursor: parameter, size }, asked) {
    const token = asked.parameters[parameter.name];
    if (token === undefined) return 0;
    const read = readToken(listNamed(asked, [parameter, size]), String(token));
    return typeof read === 'number' ? read : answerTo(parameter, read);
  },
  leadingTo: ({ cursor: parameter, size }, asked, start) => writeToken(listNamed(asked, [parameter, size]), start),
};
