import { type NumberedPaging, numberedPaging, type Operation } from '../../../contract/index.ts';
import { eachSaidAs, type RequestPlan } from '../../../judgement/index.ts';
import { pageQuery, pageSizes, type ListQuery } from '../../../lists/index.ts';
import { validText } from '../values/valid-text.ts';

/** A request for a part of the list, and whether another request asked for a part of the same kind. */
export interface PartOfTheList {
  readonly plan: RequestPlan;
  isAskedIn(parameters: Readonly<Record<string, string>>): boolean;
}

/** Requests for parts of the list: under each filter that has a value known from the contract, and the second page of the smallest size. */
export function partsOfTheList(operation: Operation): readonly PartOfTheList[] {
  const { filters = [] } = operation.collection ?? {};
  const paging = numberedPaging(operation.collection);
  const filtered = filters.flatMap(({ parameter }) => {
    // A value that must name something is not known from the contract.
    const text = parameter.answers.unknown === undefined ? validText(operation, parameter) : undefined;
    const isAskedIn: PartOfTheList['isAskedIn'] = (parameters) => parameter.name in parameters;
    return text === undefined ? [] : [{ plan: planWith({ [parameter.name]: text }), isAskedIn }];
  });
  return [...filtered, ...(paging ? [furtherPage(operation, paging)] : [])];
}

function furtherPage(operation: Operation, paging: NumberedPaging): PartOfTheList {
  return {
    plan: planWith(secondPage(operation, paging)),
    isAskedIn: ({ [paging.page.name]: page = String(paging.first) }) => Number(page) > paging.first,
  };
}

function planWith(parameters: Readonly<Record<string, string>>): RequestPlan {
  const said = eachSaidAs(parameters);
  return { parameters, purpose: said.join(', ') };
}

function secondPage(operation: Operation, paging: NumberedPaging): ListQuery {
  return pageQuery(paging, { index: 1, size: pageSizes(operation, paging)?.smallest ?? 1 });
}
