import { type NumberedPaging, numberedPaging, type Operation } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { pageQuery, pageSizes, type ListQuery } from '../../../lists/index.ts';
import { validText } from '../values/valid-text.ts';

/** Requests for parts of the list: under each filter that has a value known from the contract, and the second page of the smallest size. */
export function partsOfTheList(operation: Operation): readonly RequestPlan[] {
  const { filters = [] } = operation.collection ?? {};
  const paging = numberedPaging(operation.collection);
  const filtered = filters.flatMap(({ parameter }) => {
    // A value that must name something is not known from the contract.
    const text = parameter.answers.unknown === undefined ? validText(operation, parameter) : undefined;
    return text === undefined ? [] : [partWith({ [parameter.name]: text })];
  });
  const second = paging ? [partWith(secondPage(operation, paging))] : [];
  return [...filtered, ...second];
}

function partWith(parameters: Readonly<Record<string, string>>): RequestPlan {
  const said = Object.entries(parameters).map(([name, text]) => `${name}=${text}`);
  return { parameters, purpose: said.join(', ') };
}

function secondPage(operation: Operation, paging: NumberedPaging): ListQuery {
  return pageQuery(paging, { index: 1, size: pageSizes(operation, paging)?.smallest ?? 1 });
}
