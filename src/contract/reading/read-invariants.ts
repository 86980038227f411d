import { isRecord, joinPointer } from '../json-pointer.ts';
import { extensionOf } from '../language/extension-of.ts';
import type { Written } from '../language/written.ts';
import type { Invariant, JsonPointer, Operation } from '../model/index.ts';
import { jointSchemas, propertyNames } from '../schema/walk-schema.ts';
import { canonicalSchema } from './references.ts';
import type { SourceDocument } from './source-document.ts';

/** Every rule that holds anywhere in the successful body, with the places it holds at. */
export function readInvariants(source: SourceDocument, operation: Operation): Invariant[] {
  const found = new Map<JsonPointer, { readonly instances: string[]; readonly schema: JsonPointer }>();
  visit({ source, found, above: [] }, operation.success, '');
  return [...found].map(([pointer, { instances, schema }]) => {
    const { rule, message } = source.node(pointer) as Written['invariants'][number];
    return Object.freeze({ operation, pointer, instances, schema, rule, message });
  });
}

interface Visit {
  readonly source: SourceDocument;
  readonly found: Map<JsonPointer, { readonly instances: string[]; readonly schema: JsonPointer }>;
  /** The schemas that lead here. A schema that contains itself is not entered again. */
  readonly above: readonly JsonPointer[];
}

function visit(state: Visit, schema: JsonPointer, place: string): void {
  const at = canonicalSchema(state.source, schema);
  if (state.above.includes(at)) return;
  const below = { ...state, above: [...state.above, at] };
  for (const node of jointSchemas(state.source, at)) {
    for (const index of (extensionOf(node.schema, 'x-invariants') ?? []).keys()) {
      const pointer = joinPointer(node.pointer, 'x-invariants', index);
      const entry = state.found.get(pointer) ?? { instances: [], schema: at };
      if (!entry.instances.includes(place)) entry.instances.push(place);
      state.found.set(pointer, entry);
    }
    for (const [keywordPath, segment] of placesBelow(node.schema))
      visit(below, joinPointer(node.pointer, ...keywordPath), joinPointer(place, segment));
  }
}

function placesBelow(schema: Readonly<Record<string, unknown>>): [string[], string][] {
  const each = ['items', 'additionalProperties'].filter((keyword) => isRecord(schema[keyword]));
  return [
    ...propertyNames(schema).map((name): [string[], string] => [['properties', name], name]),
    ...each.map((keyword): [string[], string] => [[keyword], '*']),
  ];
}
