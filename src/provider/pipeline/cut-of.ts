import { type PageCut, pageCutOf } from '../idioms/paging/index.ts';
import { placeBehind } from './matches-of.ts';
import type { Located } from './stages.ts';

/** Which part of the matches a request asks for. Throws `Refusal` for a page that the contract refuses. */
export function cutOf(ask: Located): PageCut {
  return ask.cut ?? pageCutOf({ ...ask, placeBehind: (field, value) => placeBehind(ask, field, value) });
}
