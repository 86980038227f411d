import {
  pageCutOf,
  type Located,
  type PageCut,
  type ParameterValue,
  type Selection,
  type StageWrappers,
} from '../../provider/pipeline/index.ts';

/** Other values of parameters; `undefined` takes a parameter away. */
type OtherValues = Readonly<Record<string, ParameterValue | undefined>>;

/** A list request as a fault sees it: the page that it asks for, and what any other request would get. */
export interface PageAsked extends PageCut {
  readonly ask: Located;
  readonly parameters: Located['parameters'];
  /** Number of the page, from 0, in pages of its size; a fraction where a record offset lies inside of a page. */
  readonly page: number;
  /** The true answer to the same request, or to one with other values. */
  answer(other?: OtherValues): Selection;
  /** Every match, on one page. */
  everything(other?: OtherValues): Selection;
}

/** Changes which items a list answer holds and what it counts. */
export function changePage(change: (page: PageAsked) => Selection): StageWrappers {
  return { select: (next) => (ask) => change(pageAsked(ask, next)) };
}

/** Changes some answers of a list, and leaves the others true. */
export function changePageWhere(
  isMeant: (page: PageAsked) => boolean,
  change: (page: PageAsked) => Selection,
): StageWrappers {
  return changePage((page) => (isMeant(page) ? change(page) : page.answer()));
}

function pageAsked(ask: Located, next: (ask: Located) => Selection): PageAsked {
  const { collection } = ask.operation;
  const { parameters } = ask;
  const cut = pageCutOf(collection ?? {}, parameters);
  const answer: PageAsked['answer'] = (other = {}) => next({ ...ask, parameters: merged(parameters, other) });
  const onePage = collection?.paging && {
    [collection.paging.page.name]: collection.paging.first,
    [collection.paging.size.name]: Number.MAX_SAFE_INTEGER,
  };
  return {
    ...cut,
    ask,
    parameters,
    page: cut.start / cut.size,
    answer,
    everything: (other = {}) => answer({ ...onePage, ...other }),
  };
}

function merged(parameters: Located['parameters'], other: OtherValues): Located['parameters'] {
  const all = Object.entries({ ...parameters, ...other });
  return Object.fromEntries(all.filter((entry): entry is [string, ParameterValue] => entry[1] !== undefined));
}
