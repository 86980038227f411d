import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord, joinPointer, valueAt } from '../json-pointer.ts';
import type { JsonPointer, JsonSchema, SchemaIssue } from '../model/index.ts';
import { targetOf } from '../reading/references.ts';
import { isNull, onlyBesideNull } from './beside-null.ts';
import { createAjv } from './create-ajv.ts';

const DOCUMENT = 'document';

/** Validates values against the schemas of one document, each compiled on first use. */
export class SchemaValidator {
  readonly #document: JsonSchema;
  readonly #validators = new Map<JsonPointer, ValidateFunction>();
  #ajv: Ajv2020 | undefined;
  #pointers: Map<object, JsonPointer> | undefined;

  constructor(document: JsonSchema) {
    this.#document = document;
  }

  validate(schema: JsonPointer, value: unknown): SchemaIssue[] {
    const validator = this.#validator(schema);
    if (validator(value)) return [];
    return withoutRepeats(withoutNull(validator.errors ?? [])).map((error) => this.#issue(error, schema));
  }

  #validator(schema: JsonPointer): ValidateFunction {
    const known = this.#validators.get(schema);
    if (known) return known;
    this.#ajv ??= createAjv().addSchema(this.#document, DOCUMENT);
    const validator = this.#ajv.compile({ $ref: `${DOCUMENT}#${encodeURI(schema)}` });
    this.#validators.set(schema, validator);
    return validator;
  }

  #issue(error: ErrorObject, schema: JsonPointer): SchemaIssue {
    const { keyword, params, instancePath } = error;
    const message = messageOf(error);
    const holder = this.#pointerOf(error) ?? schema;
    const absent: unknown = keyword === 'required' ? params['missingProperty'] : undefined;
    if (typeof absent !== 'string') return { at: instancePath, promise: holder, keyword, message, params };
    return { at: joinPointer(instancePath, absent), promise: this.#property(holder, absent), keyword, message, params };
  }

  /** ajv hands out the very node of the document that holds the keyword, through any `$ref`. */
  #pointerOf(error: ErrorObject): JsonPointer | undefined {
    this.#pointers ??= pointersOf(this.#document);
    return isRecord(error.parentSchema) ? this.#pointers.get(error.parentSchema) : undefined;
  }

  /** The promise of an absent property is its own node, because that node says who promises it; the list of required names does not. */
  #property(holder: JsonPointer, name: string): JsonPointer {
    const nodes = { node: (pointer: JsonPointer) => valueAt(this.#document, pointer) };
    const property = joinPointer(targetOf(nodes, holder), 'properties', name);
    return nodes.node(property) === undefined ? holder : property;
  }
}

/** A choice between one schema and null is broken as that schema is: that it is no null either says nothing more. */
function withoutNull(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword, parentSchema }) => onlyBesideNull(parentSchema?.[keyword]) !== undefined);
  const nulls = new Set(
    choices.flatMap(({ keyword, parentSchema = {} }) => (parentSchema[keyword] as unknown[]).filter(isNull)),
  );
  return errors.filter((error) => !choices.includes(error) && !nulls.has(error.parentSchema));
}

/** A type that members of `allOf` repeat is broken once: where it stands nearest to the value. */
function withoutRepeats(errors: readonly ErrorObject[]): ErrorObject[] {
  const types = Map.groupBy(
    errors.filter(({ keyword }) => keyword === 'type'),
    ({ instancePath, params }) => `${instancePath} ${String(params['type'])}`,
  );
  const nearest = new Set(
    [...types.values()].map((alike) =>
      alike.reduce((one, other) => (other.schemaPath.length < one.schemaPath.length ? other : one)),
    ),
  );
  return errors.filter((error) => error.keyword !== 'type' || nearest.has(error));
}

function pointersOf(document: JsonSchema): Map<object, JsonPointer> {
  const pointers = new Map<object, JsonPointer>();
  const visit = (node: object, pointer: JsonPointer): void => {
    if (pointers.has(node)) return;
    pointers.set(node, pointer);
    for (const [key, member] of Object.entries(node))
      if (typeof member === 'object' && member !== null) visit(member, joinPointer(pointer, key));
  };
  visit(document, '');
  return pointers;
}

/** As the library says it, but for a list of types, which it joins with a comma alone. */
function messageOf({ keyword, message = `must satisfy ${keyword}`, params }: ErrorObject): string {
  const type: unknown = params['type'];
  return keyword === 'type' && Array.isArray(type) ? `must be ${type.join(' or ')}` : message;
}
