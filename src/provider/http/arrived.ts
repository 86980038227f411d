import { decodeFields, type IncomingRequest } from './incoming-request.ts';
import { readForm } from './read-form.ts';
import { readJsonMembers } from './read-json-members.ts';

const NO_BODY = Buffer.alloc(0);

/** What the router knows of a request. */
export interface Arrived extends Pick<IncomingRequest, 'method' | 'target' | 'headers' | 'path'> {
  readonly body?: Buffer;
}

/** A request whose body was not read yet. */
export function incoming({ body = NO_BODY, ...arrived }: Arrived, id: string): IncomingRequest {
  const [, query = ''] = /\?(.*)$/s.exec(arrived.target) ?? [];
  return { ...arrived, id, body, query: decodeFields(query), form: [], json: {} };
}

/** The same request with the fields of its body. */
export async function withBody(request: IncomingRequest): Promise<IncomingRequest> {
  const type = request.headers['content-type'] ?? '';
  const json = readJsonMembers(type, request.body);
  return {
    ...request,
    form: await readForm(type, request.body),
    ...(json === undefined ? { isMalformed: true } : { json }),
  };
}
