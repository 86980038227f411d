import type { Operation } from '../../../contract/index.ts';
import { schemaInstance } from '../../data/schema-instance.ts';
import { isObject, jsonText, type JsonObject, putAt } from '../../json.ts';
import { removeAt } from '../places/remove-at.ts';
import type { Said } from './total-idiom.ts';

/** Headers that hold JSON, with what is said of a list at the members that the contract names, and else what their schema allows. */
export function jsonHeaders(operation: Operation, said: readonly Said[]): Record<string, string> {
  const bodies: Record<string, JsonObject> = {};
  for (const { field, value } of said) {
    const { header, member } = field;
    if (header === undefined || member === undefined) continue;
    const body = (bodies[header] ??= documentedJson(operation, header));
    if (value === undefined) removeAt(body, member);
    else putAt(body, member, value);
  }
  return Object.fromEntries(Object.entries(bodies).map(([header, body]) => [header, jsonText(body)]));
}

function documentedJson({ contract, responses }: Operation, header: string): JsonObject {
  const documented = responses.flatMap(({ headers }) => headers).find(({ name }) => name.toLowerCase() === header);
  const made = documented ? schemaInstance(contract, documented.schema) : {};
  return isObject(made) ? made : {};
}
