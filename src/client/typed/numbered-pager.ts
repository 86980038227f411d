import { valueAt, type NumberedPaging, type TotalField } from '../../contract/index.ts';
import type { RecordedResponse } from '../exchange.ts';
import type { Pager } from './pager.ts';
import { saidIn } from './said-in.ts';

/** Items of a page, where the contract says neither a default nor a largest size. */
const USUAL_SIZE = 10;

interface Asked {
  readonly total: TotalField | undefined;
  readonly parameters: object;
}

/** Counts pages as the contract does. The list ends at its total, or with a page that is not full where no total is given. */
export function numberedPager(paging: NumberedPaging, { total: field, parameters }: Asked): Pager {
  const { style, page, first } = paging;
  const given = (name: string, fallback: number) => Number(valueAt(parameters, `/${name}`) ?? fallback);
  const { asked, size } = sizesOf(paging, given);
  let place = given(page.name, first);
  // Items that stand before the page that the walk begins with.
  let passed = (place - first) * (style === 'page-index' ? size : 1);
  let isLast = false;
  const sized = paging.size ? { [paging.size.name]: asked } : {};
  const pageHere = () => ({ parameters: { ...parameters, [page.name]: place, ...sized } });
  return {
    first: pageHere,
    read(items, { response }) {
      passed += items;
      const total = totalIn(response, field);
      isLast = items === 0 || (total === undefined ? items < size : passed >= total);
      place += style === 'page-index' ? 1 : size;
      return undefined;
    },
    next: () => (isLast ? undefined : pageHere()),
  };
}

/** The size that is asked for, and the one that comes where a larger one is cut down. */
function sizesOf(paging: NumberedPaging, given: (name: string, fallback: number) => number) {
  const { size: parameter, defaultSize, maximumSize, oversize } = paging;
  const usual = defaultSize ?? maximumSize ?? USUAL_SIZE;
  const asked = parameter ? given(parameter.name, usual) : usual;
  const isCut = oversize?.answer === 'clamped' && maximumSize !== undefined;
  return { asked, size: isCut ? Math.min(asked, maximumSize) : asked };
}

/** How many items match, where the answer counts them to the end. */
function totalIn(response: RecordedResponse | undefined, field: TotalField | undefined): number | undefined {
  const said = response && field && saidIn(response, field);
  if (said === undefined || said === '' || String(said) === field?.unknown) return undefined;
  const total =
    typeof said === 'number' || (field?.header !== undefined && typeof said === 'string') ? Number(said) : NaN;
  return Number.isNaN(total) || total >= (field?.atMost ?? Infinity) ? undefined : total;
}
