import { parse, stringify } from 'lossless-json';
import { isJsonType, isRecord } from '../../contract/index.ts';
import type { JsonMembers } from './incoming-request.ts';

/** The members of a JSON body, each as JSON text with every digit of its numbers; none where the body is no JSON object. */
export function readJsonMembers(contentType: string, body: Buffer): JsonMembers {
  if (!isJsonType(contentType)) return {};
  try {
    const value = parse(body.toString('utf8'));
    if (!isRecord(value)) return {};
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, stringify(member) ?? 'null']));
  } catch {
    // It is no JSON, so it has no members; the API then misses what it needs and says so.
    return {};
  }
}
