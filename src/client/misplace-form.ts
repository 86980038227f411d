import type { ClientRequest } from './client.ts';
import type { WireRequest } from './wire-request.ts';

/** Puts into the query of a form request what does not belong there: further values, or the whole form. What is signed by name alone is moved after it was signed. */
export function misplaceForm(
  request: WireRequest,
  { query = {}, misplaced = false }: Pick<ClientRequest, 'query' | 'misplaced'>,
): WireRequest {
  const { form } = request;
  if (form === undefined) return request;
  return {
    ...request,
    query: [...request.query, ...Object.entries(query), ...(misplaced ? form : [])],
    form: misplaced ? [] : form,
  };
}
