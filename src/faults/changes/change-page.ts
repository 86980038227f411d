import type { Located, ParameterValue, Selection, StageWrappers } from '../../provider/index.ts';

/** A list request as a fault sees it: the page that is due, and every other question that could be asked. */
export interface PageAsked {
  readonly ask: Located;
  /** Number of the page, from 0, in pages of the asked size: between two numbers where records are counted; 0 where the operation has no pages. */
  readonly page: number;
  /** Items that were asked for; `Infinity` where the operation has no pages. */
  readonly size: number;
  /** The answer to the same question with other values; `undefined` takes one away. */
  answer(parameters?: Readonly<Record<string, ParameterValue | undefined>>): Selection;
  /** Every match, on one page. */
  everything(parameters?: Readonly<Record<string, ParameterValue | undefined>>): Selection;
}

/** Changes which items a list answer holds and what it counts. */
export function changePage(change: (page: PageAsked) => Selection): StageWrappers {
  return { select: (next) => (ask) => change(pageAsked(ask, next)) };
}

function pageAsked(ask: Located, next: (ask: Located) => Selection): PageAsked {
  const paging = ask.operation.collection?.paging;
  const size =
    paging === undefined ? Number.POSITIVE_INFINITY : Number(ask.parameters[paging.size.name] ?? paging.defaultSize);
  const asked = paging === undefined ? 0 : Number(ask.parameters[paging.page.name] ?? paging.first) - paging.first;
  const answer: PageAsked['answer'] = (parameters = {}) => next({ ...ask, parameters: merged(ask, parameters) });
  const whole =
    paging === undefined ? {} : { [paging.page.name]: paging.first, [paging.size.name]: Number.MAX_SAFE_INTEGER };
  return {
    ask,
    page: paging === undefined ? 0 : paging.style === 'page-index' ? asked : asked / size,
    size,
    answer,
    everything: (parameters = {}) => answer({ ...whole, ...parameters }),
  };
}

function merged(
  { parameters }: Located,
  changes: Readonly<Record<string, ParameterValue | undefined>>,
): Located['parameters'] {
  const all = Object.entries({ ...parameters, ...changes });
  return Object.fromEntries(all.filter((entry): entry is [string, ParameterValue] => entry[1] !== undefined));
}
