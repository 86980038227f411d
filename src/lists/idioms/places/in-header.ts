import type { RecordedResponse } from '../../../client/index.ts';
import type { CollectionField } from '../../../contract/index.ts';

/** The text of a header, or the part of it that a pattern finds: its first group, or all that it matches. */
export function inHeader(
  { headers }: Pick<RecordedResponse, 'headers'>,
  { header, pattern }: CollectionField,
): string | undefined {
  const text = header === undefined ? undefined : headers[header]?.trim();
  if (text === undefined || pattern === undefined) return text;
  const found = new RegExp(pattern, 'u').exec(text);
  return found?.[1] ?? found?.[0];
}
