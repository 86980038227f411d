import { isRecord, joinPointer } from '../json-pointer.ts';
import type { Extensions } from '../language/written.ts';
import type { JsonPointer } from '../model/index.ts';
import { ExtensionNode } from './extension-node.ts';
import { canonicalSchema, targetOf } from './references.ts';
import type { SourceDocument } from './source-document.ts';

/** A node of the OpenAPI part of a document. It is not validated before, so each method throws a `ContractError` where it finds something else. */
export class OpenApiNode {
  readonly source: SourceDocument;
  readonly pointer: JsonPointer;

  constructor(source: SourceDocument, pointer: JsonPointer) {
    this.source = source;
    this.pointer = pointer;
  }

  get value(): unknown {
    return this.source.node(this.pointer);
  }

  /** This node after `$ref`. */
  follow(): OpenApiNode {
    return new OpenApiNode(this.source, targetOf(this.source, this.pointer));
  }

  /** The canonical pointer of the schema here. */
  schema(): JsonPointer {
    return canonicalSchema(this.source, this.pointer);
  }

  /** What an extension says about this node; `undefined` where it is not written here. */
  extension<K extends keyof Extensions>(name: K): ExtensionNode<NonNullable<Extensions[K]>> | undefined {
    const node = this.optional(name);
    return node && new ExtensionNode(this.source, node.pointer);
  }

  optional(...keys: readonly (string | number)[]): OpenApiNode | undefined {
    const child = new OpenApiNode(this.source, joinPointer(this.pointer, ...keys));
    return child.value === undefined ? undefined : child;
  }

  child(...keys: readonly (string | number)[]): OpenApiNode {
    return this.optional(...keys) ?? this.fail(`lacks "${keys.join('/')}".`);
  }

  /** Members by name, extensions left out. */
  members(): [string, OpenApiNode][] {
    return this.named().filter(([key]) => !key.startsWith('x-'));
  }

  /** Members whose names the API chose: `x-request-id` is a header, and no extension. */
  named(): [string, OpenApiNode][] {
    if (!isRecord(this.value)) this.#refuse('must be a mapping');
    return Object.keys(this.value).map((key) => [key, this.child(key)]);
  }

  elements(): OpenApiNode[] {
    if (!Array.isArray(this.value)) this.#refuse('must be a list');
    return this.value.map((_, index) => this.child(index));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.#refuse('must be a text');
  }

  choice<T extends string>(choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.value);
    return found ?? this.fail(`"${this.#name}" is ${JSON.stringify(this.value)}. Known: ${choices.join(', ')}.`);
  }

  /** Throws a `ContractError` that begins with the place of this node. */
  fail(sentence: string): never {
    this.source.fail(this.pointer, sentence);
  }

  #refuse(demand: string): never {
    this.fail(`"${this.#name}" is ${JSON.stringify(this.value)} and ${demand}.`);
  }

  get #name(): string {
    return this.pointer.slice(this.pointer.lastIndexOf('/') + 1);
  }
}
