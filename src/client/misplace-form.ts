import type { ClientRequest } from './client.ts';
import type { WireRequest } from './wire-request.ts';

/** After a form request was signed, puts into its query what does not belong there: further values, or the whole form. */
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
