import { startIn } from './start-in.ts';
import { isNumbered } from '../../contract/index.ts';
import {
  aroundPage,
  askedSize,
  cutOf,
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

const WHOLE: PageCut = { start: 0, size: Number.POSITIVE_INFINITY };

function pageAsked(ask: Located, next: (ask: Located) => Selection): PageAsked {
  const { parameters } = ask;
  const cut = cutAsked(ask, next);
  return {
    ...cut,
    ask,
    parameters,
    page: cut.start / cut.size,
    answer: (other = {}) => answerTo(ask, { next, cut, other }),
    everything: (other = {}) => next({ ...ask, parameters: merged(parameters, other), cut: WHOLE }),
  };
}

/** A provider that lists what it should not finds the mark of such an item, too, so that only its own list says where the page begins. */
function cutAsked(ask: Located, next: (ask: Located) => Selection): PageCut {
  try {
    return cutOf(ask);
  } catch (error) {
    const { paging, filters = [] } = ask.operation.collection ?? {};
    if (paging?.style !== 'marker') throw error;
    const none = Object.fromEntries(filters.map(({ parameter }) => [parameter.name, undefined]));
    const every = next({ ...ask, parameters: merged(ask.parameters, none), cut: WHOLE });
    const start = startIn(every.items, ask);
    if (start === undefined) throw error;
    return { start, size: askedSize(paging, ask.parameters) };
  }
}

interface Otherwise {
  readonly next: (ask: Located) => Selection;
  readonly cut: PageCut;
  readonly other: OtherValues;
}

/** A token says for which values it was given. So the page of a walked list is cut as it was asked for, and leads to its own next page. */
function answerTo(ask: Located, { next, cut, other }: Otherwise): Selection {
  const paging = ask.operation.collection?.paging;
  const parameters = merged(ask.parameters, other);
  if (!paging || isNumbered(paging) || paging.style === 'marker' || Object.keys(other).length === 0)
    return next({ ...ask, parameters });
  const size = Number((paging.size && other[paging.size.name]) ?? cut.size);
  const { next: _, ...answer } = next({ ...ask, parameters, cut: { start: cut.start, size } });
  const { next: own } = aroundPage({ ...ask, cut: { start: cut.start, size } }, answer.total);
  return { ...answer, ...(own !== undefined && { next: own }) };
}

function merged(parameters: Located['parameters'], other: OtherValues): Located['parameters'] {
  const all = Object.entries({ ...parameters, ...other });
  return Object.fromEntries(all.filter((entry): entry is [string, ParameterValue] => entry[1] !== undefined));
}
