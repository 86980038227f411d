import {
  isRecord,
  itemSchemas,
  joinPointer,
  possibleSchemas,
  propertySchemas,
  type Contract,
  type JsonPointer,
} from '../../contract/index.ts';
import type { CoveredNode } from '../../findings/index.ts';
import { Sight } from './sight.ts';

/** A schema that holds itself is followed no further, and any schema only this deep. */
const DEEPEST = 8;
/** Places that one body is followed to. A body with more of them is a tree without an end. */
const MOST = 1500;

interface Where {
  /** Schema nodes that describe the place. */
  readonly pointers: readonly JsonPointer[];
  /** Those of the places that it stands in. */
  readonly above?: readonly JsonPointer[];
  /** Shared by all places of a body. */
  readonly budget?: { left: number };
}

/** A place in a body: a property, or the items of an array. What the schema says of it is read when it is first asked for. */
export class PropertySight {
  /** Schema nodes that describe the place. */
  readonly #pointers: readonly JsonPointer[];
  readonly #sight = new Sight();
  readonly #values: ReadonlyMap<string, Sight>;
  readonly #properties: ReadonlyMap<string, PropertySight>;
  readonly #items: PropertySight | undefined;
  #isDone = false;

  constructor(contract: Contract, { pointers, above = [], budget = { left: MOST } }: Where) {
    this.#pointers = pointers;
    budget.left -= 1;
    const schemas = pointers.flatMap((pointer) => possibleSchemas(contract, pointer));
    const ends = budget.left <= 0 || above.length >= DEEPEST || pointers.some((pointer) => above.includes(pointer));
    const below = (found: readonly JsonPointer[]) =>
      new PropertySight(contract, { pointers: [...new Set(found)], above: [...above, ...pointers], budget });
    const names = new Set(ends ? [] : schemas.flatMap(({ schema }) => namesIn(schema['properties'])));
    this.#properties = new Map(
      [...names].map((name) => [name, below(pointers.flatMap((pointer) => propertySchemas(contract, pointer, name)))]),
    );
    const items = ends ? [] : pointers.flatMap((pointer) => itemSchemas(contract, pointer));
    this.#items = items.length > 0 ? below(items) : undefined;
    const listed = schemas.flatMap(({ schema: { enum: values } }): unknown[] => (Array.isArray(values) ? values : []));
    this.#values = new Map(listed.map((value) => [JSON.stringify(value), new Sight()]));
  }

  /** A value at this place. `broken` holds the places of the body that break its schema, with `*` for each item. */
  hear(value: unknown, place: string, broken: ReadonlySet<string>): void {
    if (this.#isDone) return;
    const isKept = !broken.has(place);
    this.#sight.add(isKept);
    if (this.#values.size > 0) this.#values.get(JSON.stringify(value))?.add(isKept);
    if (Array.isArray(value)) for (const item of value) this.#items?.hear(item, `${place}/*`, broken);
    else if (isRecord(value))
      for (const [name, property] of this.#properties)
        if (Object.hasOwn(value, name)) property.hear(value[name], joinPointer(place, name), broken);
    this.#isDone = this.#isSeen();
  }

  /** The promises below this place; those of the items of an array stand with the array. */
  nodes(place: (pointer: JsonPointer) => string): CoveredNode[] {
    return [
      ...[...this.#values].map(([value, sight]) => ({
        name: value,
        place: place(this.#pointers[0] ?? ''),
        sighting: sight.sighting,
      })),
      ...[...this.#properties].map(([name, property]) => property.#node(name, place)),
      ...(this.#items?.nodes(place) ?? []),
    ];
  }

  #node(name: string, place: (pointer: JsonPointer) => string): CoveredNode {
    const nodes = this.nodes(place);
    return {
      name,
      place: place(this.#pointers[0] ?? ''),
      sighting: this.#sight.sighting,
      ...(nodes.length > 0 && { nodes }),
    };
  }

  /** Once everything below was seen, no further body can tell more. */
  #isSeen(): boolean {
    return (
      this.#sight.kept > 0 &&
      [...this.#values.values()].every(({ kept }) => kept > 0) &&
      [...this.#properties.values()].every((property) => property.#isDone) &&
      (this.#items === undefined || this.#items.#isDone)
    );
  }
}

function namesIn(properties: unknown): string[] {
  return isRecord(properties) ? Object.keys(properties) : [];
}
