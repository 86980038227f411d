import { isJsonType } from './media-type.ts';
import type { DocumentedResponse } from './model/index.ts';

/** The response that documents a success with a body: the first 2xx. */
export function successfulResponse(responses: readonly DocumentedResponse[]): DocumentedResponse | undefined {
  return responses.find(({ status, mediaTypes }) => status.startsWith('2') && mediaTypes.length > 0);
}

/** The media type of a successful body. Where it is described in several, the one that is JSON. */
export function successfulMedia(
  responses: readonly DocumentedResponse[],
): DocumentedResponse['mediaTypes'][number] | undefined {
  const types = successfulResponse(responses)?.mediaTypes ?? [];
  return types.find(({ type }) => isJsonType(type)) ?? types[0];
}
