import type { DocumentedResponse } from './model/index.ts';

/** The response that documents a success with a body: the first 2xx. */
export function successfulResponse(responses: readonly DocumentedResponse[]): DocumentedResponse | undefined {
  return responses.find(({ status, mediaTypes }) => status.startsWith('2') && mediaTypes.length > 0);
}
