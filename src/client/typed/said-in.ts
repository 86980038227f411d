import { valueAt, type CollectionField } from '../../contract/index.ts';
import type { RecordedResponse } from '../exchange.ts';

/** What an answer says at a place that the contract names: a value of the body, or the text of a header. */
export function saidIn({ body, headers }: RecordedResponse, { at, header, pattern }: CollectionField): unknown {
  if (header === undefined) return at === undefined ? undefined : valueAt(body, at);
  const text = headers[header]?.trim();
  if (text === undefined || pattern === undefined) return text;
  const found = new RegExp(pattern, 'u').exec(text);
  return found?.[1] ?? found?.[0];
}
