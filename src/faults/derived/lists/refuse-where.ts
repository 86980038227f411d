import type { Refusal } from '../../../provider/pipeline/index.ts';
import type { PageAsked } from '../../changes/index.ts';
import type { ListWay } from './derive-from-lists.ts';

/** Refuses some pages instead of answering them. */
export function refuseWhere(isMeant: (page: PageAsked) => boolean, refusal: Refusal): ListWay['change'] {
  return (page) => {
    if (isMeant(page)) throw refusal;
    return page.answer();
  };
}
