import { type Operation, refusedSchemas } from '../../contract/index.ts';
import type { ApiWorld } from '../data/api-world.ts';
import { schemaInstance } from '../data/schema-instance.ts';
import { writeTotals } from '../idioms/totals/index.ts';
import { isObject, putAt, type JsonObject } from '../json.ts';
import type { Refusal } from './refusal.ts';
import { refusalStatus } from './refusal-status.ts';
import type { Accepted, Refused, Stages } from './stages.ts';

/** The body of an answer: the page with what stands round it, or the refusal as the API words it. */
export function renderFor(world: ApiWorld): Stages['render'] {
  return (answer) => ('refusal' in answer ? renderRefusal(world, answer) : renderSelection(answer));
}

function renderSelection(answer: Accepted): JsonObject {
  const { operation, resource, selection } = answer;
  const { collection } = operation;
  // The body is the list. A body is an object everywhere else, so its type says so.
  if (collection?.items === '') return selection.items as unknown as JsonObject;
  const body = resource.envelope(operation);
  if (collection === undefined) return body;
  writeTotals(body, answer);
  putAt(body, collection.items, selection.items);
  resource.keepRules?.(body, answer);
  return body;
}

function renderRefusal(world: ApiWorld, { operation, refusal, request }: Refused): JsonObject {
  return world.refuse?.(refusal, request.id).body ?? bodyFromSchema(operation, refusal);
}

/** For an API whose refusals nobody described: a body that the schema of the outcome or of its status allows, with the first code that means it. */
function bodyFromSchema(operation: Operation, refusal: Refusal): JsonObject {
  const { contract } = operation;
  const outcome = contract.outcomes[refusal.outcome];
  const [ofStatus] = refusedSchemas(operation, refusalStatus(contract, refusal));
  const schema = outcome?.schema ?? ofStatus;
  const made = schema === undefined ? {} : schemaInstance(contract, schema);
  const body = isObject(made) ? made : {};
  const [code] = outcome?.code?.values ?? [];
  if (outcome?.code !== undefined && code !== undefined && code !== null) putAt(body, outcome.code.at, code);
  return body;
}
