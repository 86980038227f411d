import type { Contract, JsonPointer } from '../../contract/index.ts';
import type { Json } from '../json.ts';
import { schemaInstance } from './schema-instance.ts';

/** Instances that are made before the first one is given again: making one takes longer than trying it. */
const MADE = 24;

/** Instances of a schema, one after another. */
export class InstancesInTurn {
  readonly #make: () => Json;
  readonly #made: Json[] = [];
  #next = 0;

  constructor(contract: Contract, schema: JsonPointer) {
    this.#make = () => schemaInstance(contract, schema);
  }

  next(): Json {
    const instance = (this.#made[this.#next] ??= this.#make());
    this.#next = (this.#next + 1) % MADE;
    return structuredClone(instance);
  }

  /** From the first on again, so that equal questions get equal answers. */
  restart(): void {
    this.#next = 0;
  }
}
