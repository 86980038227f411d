import type { Parameter } from '../model/index.ts';
import type { CollectionNode } from './collection/described-list.ts';

/** A plain request asks for the first page in its usual size, wherever a list requires that it says so and no example does. */
export function withPageNumbers(parameters: Parameter[], collection: CollectionNode | undefined): Parameter[] {
  const paging = collection?.get('paging')?.value;
  if (paging === undefined) return parameters;
  const { page, size, first = 0, default: usualSize, largest } = paging;
  const numbers = new Map([
    [page, first],
    [size, usualSize ?? largest],
  ]);
  return parameters.map((parameter) => {
    const number = numbers.get(parameter.name);
    if (!parameter.required || parameter.usual !== undefined || number === undefined) return parameter;
    return Object.freeze({ ...parameter, usual: String(number) });
  });
}
