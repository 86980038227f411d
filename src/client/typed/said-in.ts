import { type CollectionField, headerSaid, valueAt } from '../../contract/index.ts';
import type { RecordedResponse } from '../exchange.ts';

/** What an answer says at a place that the contract names: a value of the body, or the text of a header. */
export function saidIn({ body, headers }: RecordedResponse, { at, header, ...place }: CollectionField): unknown {
  if (header === undefined) return at === undefined ? undefined : valueAt(body, at);
  return headerSaid(headers[header], place);
}
