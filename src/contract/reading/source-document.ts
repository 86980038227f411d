import { ContractError } from '../contract-error.ts';
import { parentPointer, valueAt } from '../json-pointer.ts';
import type { JsonPointer, JsonSchema, Position } from '../model/index.ts';
import { assembleDocument, type AssembledDocument, type WrittenContract } from './sources/assemble-document.ts';
import type { Place } from './sources/origins.ts';

/** A contract as data, put together from its files, with the place of every node in the file that it comes from. */
export class SourceDocument {
  /** The document that the contract is about: the vendor's where an overlay adds to it. */
  readonly file: string;
  readonly root: JsonSchema;
  readonly #assembled: AssembledDocument;
  readonly #nodes = new Map<JsonPointer, unknown>();

  constructor(written: WrittenContract) {
    this.#assembled = assembleDocument(written);
    this.file = this.#assembled.file;
    this.root = freeze(this.#assembled.root);
  }

  /** Absolute folder that names of files start from. */
  get folder(): string {
    return this.#assembled.folder;
  }

  /** Every file that the contract is made of, the document first. */
  get files(): readonly string[] {
    return this.#assembled.files;
  }

  get sha256(): string {
    return this.#assembled.sha256;
  }

  /** The node at a pointer as it stands, `$ref` not followed. */
  node(pointer: JsonPointer): unknown {
    if (!this.#nodes.has(pointer)) this.#nodes.set(pointer, valueAt(this.root, pointer));
    return this.#nodes.get(pointer);
  }

  /** A number as it stands in the file, where that is a plain decimal number; a number of JavaScript loses digits beyond 2^53. */
  numberText(pointer: JsonPointer): string | undefined {
    const { source, pointer: at } = this.placeOf(pointer);
    return source.numberText(at);
  }

  /** The file that a node is written in, and its place there. */
  placeOf(pointer: JsonPointer): Place {
    return this.#assembled.placeOf(pointer);
  }

  /** Where an overlay finds a node. */
  reachedAt(pointer: JsonPointer): JsonPointer {
    return this.#assembled.reachedAt(pointer);
  }

  /** File, line and column of the key, or of the element of a list. */
  position(pointer: JsonPointer): Position {
    if (this.node(pointer) === undefined) throw new ContractError(`${this.file} has no node at #${pointer}.`);
    const { source, pointer: at } = this.placeOf(pointer);
    return source.position(at);
  }

  /** Throws a `ContractError` that begins with the place of the node, or of the nearest one above it. */
  fail(pointer: JsonPointer, sentence: string): never {
    const above = parentPointer(pointer);
    if (above !== undefined && this.node(pointer) === undefined) this.fail(above, sentence);
    const { file, line } = this.position(pointer);
    throw new ContractError(`${file}:${line} ${sentence}`, { pointer });
  }
}

function freeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) freeze(member);
  return value;
}
