import { isJsonType } from '../media-type.ts';
import type { DocumentedResponse } from '../model/index.ts';
import type { OpenApiNode } from './open-api-node.ts';

/** The responses that an operation documents, each with its media types and headers. */
export function readResponses(operation: OpenApiNode): DocumentedResponse[] {
  const responses = operation.child('responses').members();
  return responses.map(([status, response]) => readResponse(status, response.follow()));
}

function readResponse(status: string, response: OpenApiNode): DocumentedResponse {
  const content = response.optional('content')?.named() ?? [];
  const headers = response.optional('headers')?.named() ?? [];
  return {
    status,
    pointer: response.pointer,
    mediaTypes: content.map(([type, media]) => ({ type, schema: media.child('schema').schema() })),
    headers: headers.map(([name, header]) => readHeader(name, header.follow())),
  };
}

function readHeader(name: string, header: OpenApiNode): DocumentedResponse['headers'][number] {
  const [media] = header.optional('schema') ? [] : (header.optional('content')?.members() ?? []);
  return {
    name,
    required: header.optional('required')?.value === true,
    schema: (media?.[1] ?? header).child('schema').schema(),
    pointer: header.pointer,
    ...(media && isJsonType(media[0]) && { json: true }),
  };
}
