import {
  type Contract,
  type Invariant,
  type InvariantContext,
  joinPointer,
  type JsonPointer,
  parentPointer,
  pointerSegments,
  ruleAnswer,
  type RuleNode,
  valueAt,
} from '../../contract/index.ts';
import { isObject, type Json, type JsonObject, putAt } from '../json.ts';

/** What a change takes out of its object. */
export const LEFT_OUT = Symbol('left out');

/** A value that rules are kept for, and what is known beside it. */
export interface Kept {
  readonly contract: Contract;
  /** What the whole value must keep to, whatever a rule asks for. */
  readonly schema: JsonPointer;
  readonly value: JsonObject;
  readonly context: Omit<InvariantContext, 'self'>;
  /** Another value of the same schema, from which single members are taken. */
  readonly another: () => Json;
  /** What a rule must not change. */
  readonly isFixed?: (at: JsonPointer) => boolean;
}

/** One rule at one place of a value. */
export class RuleTarget {
  readonly #kept: Kept;
  readonly #invariant: Invariant;
  /** Where `self` of the rule stands. */
  readonly #at: JsonPointer;
  /** What the schema objects to before anything is changed. */
  #issues: number | undefined;

  constructor(kept: Kept, invariant: Invariant, at: JsonPointer) {
    this.#kept = kept;
    this.#invariant = invariant;
    this.#at = at;
  }

  /** What a part of the rule answers now; `undefined` where it throws. */
  answer(part?: RuleNode): unknown {
    try {
      return ruleAnswer(this.#invariant, { ...this.#kept.context, self: this.valueAt([]) }, part);
    } catch {
      return undefined;
    }
  }

  valueAt(path: readonly string[]): unknown {
    return valueAt(this.#kept.value, this.#pointer(path));
  }

  /** Values that the schema allows at a place. */
  otherValues(path: readonly string[], count: number): Json[] {
    const pointer = this.#pointer(path);
    const found = Array.from({ length: count }, () => valueAt(this.#kept.another(), pointer) as Json | undefined);
    return found.filter((value) => value !== undefined);
  }

  /** Changes one member. Changes nothing where the schema, or the rest of the answer, needs it as it is. */
  put(path: readonly string[], value: Json | typeof LEFT_OUT): boolean {
    const pointer = this.#pointer(path);
    const holder = this.#holderOf(pointer);
    if (path.length === 0 || !(isObject(holder) || Array.isArray(holder))) return false;
    if (this.#kept.isFixed?.(pointer)) return false;
    this.#issues ??= this.#countIssues();
    const before = valueAt(this.#kept.value, pointer) as Json | undefined;
    this.#write(pointer, value);
    if (this.#countIssues() <= this.#issues) return true;
    this.#write(pointer, before ?? LEFT_OUT);
    return false;
  }

  #write(pointer: JsonPointer, value: Json | typeof LEFT_OUT): void {
    if (value !== LEFT_OUT) return putAt(this.#kept.value, pointer, value);
    const holder = this.#holderOf(pointer);
    const name = pointerSegments(pointer).at(-1);
    if (isObject(holder) && name !== undefined) delete holder[name];
  }

  #holderOf(pointer: JsonPointer): unknown {
    return valueAt(this.#kept.value, parentPointer(pointer) ?? '');
  }

  #pointer(path: readonly string[]): JsonPointer {
    return joinPointer(this.#at, ...path);
  }

  #countIssues(): number {
    const { contract, schema, value } = this.#kept;
    return contract.validate(schema, value).length;
  }
}
