import { isRecord, joinPointer } from '../json-pointer.ts';
import type { NamesIn } from '../language/written.ts';
import type { JsonPointer } from '../model/index.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * A node inside an extension. Its value is typed by `contracts/extensions.schema.json`, which the document was validated with,
 * so that a reader only follows names and combines.
 */
export class ExtensionNode<T> {
  readonly source: SourceDocument;
  readonly pointer: JsonPointer;
  readonly value: T;

  constructor(source: SourceDocument, pointer: JsonPointer) {
    this.source = source;
    this.pointer = pointer;
    this.value = source.node(pointer) as T;
  }

  /** A member; `undefined` where the contract leaves it out. */
  get<K extends keyof T & string>(key: K): ExtensionNode<Exclude<T[K], undefined>> | Extract<T[K], undefined> {
    const there = isRecord(this.value) && Object.hasOwn(this.value, key);
    const node = there ? new ExtensionNode(this.source, joinPointer(this.pointer, key)) : undefined;
    return node as ExtensionNode<Exclude<T[K], undefined>> | Extract<T[K], undefined>;
  }

  /** The members under the names that the contract gives them. */
  members(): [NamesIn<T>, ExtensionNode<Exclude<T[NamesIn<T>], undefined>>][] {
    const names = Object.keys(this.value as object).filter((name) => name !== 'x-provenance') as NamesIn<T>[];
    return names.map((name) => [name, new ExtensionNode(this.source, joinPointer(this.pointer, name))]);
  }

  /** The elements of a list. */
  elements<E>(this: ExtensionNode<readonly E[]>): ExtensionNode<E>[] {
    return this.value.map((_, index) => new ExtensionNode(this.source, joinPointer(this.pointer, index)));
  }

  /** Throws a `ContractError` that begins with the place of this node. */
  fail(sentence: string): never {
    this.source.fail(this.pointer, sentence);
  }
}
