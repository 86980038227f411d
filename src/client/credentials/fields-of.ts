import type { WireRequest } from '../wire-request.ts';

export type Field = readonly [string, string];

/** The parameters of a request: in the body of a POST, in the query of a GET, never in both. */
export function fieldsOf(request: WireRequest): readonly Field[] {
  return request.form ?? request.query;
}

export function withFields(request: WireRequest, fields: readonly Field[]): WireRequest {
  return request.form ? { ...request, form: fields } : { ...request, query: fields };
}
