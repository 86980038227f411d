import type { Operation } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { validText } from '../values/valid-text.ts';

/** Requests for parts of the list: under each filter that has a value known from the contract, and the second page of one item. */
export function partsOfTheList(operation: Operation): readonly RequestPlan[] {
  const { filters = [], paging } = operation.collection ?? {};
  const filtered = filters.flatMap(({ parameter }) => {
    const text = validText(operation, parameter);
    return text === undefined ? [] : [partWith({ [parameter.name]: text })];
  });
  const second = paging ? [partWith({ [paging.page.name]: String(paging.first + 1), [paging.size.name]: '1' })] : [];
  return [...filtered, ...second];
}

function partWith(parameters: Readonly<Record<string, string>>): RequestPlan {
  const said = Object.entries(parameters).map(([name, text]) => `${name}=${text}`);
  return { parameters, purpose: said.join(', ') };
}
