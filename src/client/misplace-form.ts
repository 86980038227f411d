import type { ClientRequest } from './client.ts';
import type { WireRequest } from './wire-request.ts';

/** Puts into the query of a form request what does not belong there, after it was signed: further values, or the whole form. */
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
