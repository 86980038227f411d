import type { Parameter } from '../../../contract/index.ts';
import { aroundPage, firstValue, type Selection, type StageWrappers } from '../../../provider/pipeline/index.ts';
import { changePage, changeParameter, type PageAsked, sentText } from '../../changes/index.ts';
import type { WalkedOperation } from './walked-lists-of.ts';

const LAP = 'lap';

/** The last page leads to the first again. Each token or URL says the lap, so that no two are alike. */
export function withLaps({ collection: { paging } }: WalkedOperation): StageWrappers {
  if (paging.style === 'cursor')
    return {
      ...changePage((page) => {
        const lap = Number(/~(\d+)$/.exec(sentText(page.ask, paging.cursor.name) ?? '')?.[1] ?? 0);
        return leadingOn(page, (next, isLast) => `${next}~${lap + Number(isLast)}`);
      }),
      ...withoutLaps(paging.cursor),
    };
  return changePage((page) => {
    const lap = Number(firstValue(page.ask.request.query, LAP) ?? 0);
    return leadingOn(page, (next, isLast) => {
      const url = new URL(next);
      url.searchParams.set(LAP, String(lap + Number(isLast)));
      return url.href;
    });
  });
}

/** The page, which leads to the next one, or from the last to the first. */
function leadingOn(page: PageAsked, named: (next: string, isLast: boolean) => string): Selection {
  const answer = page.answer();
  if (answer.total === 0) return answer;
  const first = aroundPage({ ...page.ask, cut: { start: -page.size, size: page.size } }, answer.total).next ?? '';
  return { ...answer, next: named(answer.next ?? first, answer.next === undefined) };
}

function withoutLaps(cursor: Parameter): StageWrappers {
  return changeParameter(cursor, (text) => text?.replace(/~\d+$/, ''));
}
