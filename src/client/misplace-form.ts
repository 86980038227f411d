import type { ClientRequest } from './client.ts';
import type { WireRequest } from './wire-request.ts';

/** Puts into the query of a form request what does not belong there: further values, some of its fields, or the whole form. What is signed by name alone is moved after it was signed. */
export function misplaceForm(
  request: WireRequest,
  { query = {}, misplaced = [] }: Pick<ClientRequest, 'query' | 'misplaced'>,
): WireRequest {
  const { form } = request;
  if (form === undefined) return request;
  const isMoved = ([name]: readonly [string, string]) => misplaced === true || misplaced.includes(name);
  return {
    ...request,
    query: [...request.query, ...Object.entries(query), ...form.filter(isMoved)],
    form: form.filter((field) => !isMoved(field)),
  };
}
