import { parse, stringify } from 'lossless-json';
import { isJsonType, isRecord } from '../../contract/index.ts';
import type { JsonMembers } from './incoming-request.ts';

/**
 * The members of a JSON body, each as JSON text with every digit of its numbers. A body of another media type has none, and so has none at all: the API
 * then misses what it needs and says so. `undefined` where the body is no JSON object.
 */
export function readJsonMembers(contentType: string, body: Buffer): JsonMembers | undefined {
  if (!isJsonType(contentType) || body.length === 0) return {};
  try {
    const value = parse(body.toString('utf8'));
    if (!isRecord(value)) return undefined;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, stringify(member) ?? 'null']));
  } catch {
    return undefined;
  }
}
