import { isRecord, joinPointer } from '../json-pointer.ts';
import type { JsonPointer } from '../model.ts';
import { canonicalSchema, targetOf } from './references.ts';
import type { SourceDocument } from './source-document.ts';

/** A place in a document that is read; each reading method throws a ContractError that names the place. */
export class Cursor {
  readonly source: SourceDocument;
  readonly pointer: JsonPointer;

  constructor(source: SourceDocument, pointer: JsonPointer) {
    this.source = source;
    this.pointer = pointer;
  }

  get value(): unknown {
    return this.source.node(this.pointer);
  }

  /** The last segment, for messages. */
  get name(): string {
    return this.pointer.slice(this.pointer.lastIndexOf('/') + 1);
  }

  /** This place after `$ref`. */
  follow(): Cursor {
    return new Cursor(this.source, targetOf(this.source, this.pointer));
  }

  /** The canonical pointer of the schema here. */
  schema(): JsonPointer {
    return canonicalSchema(this.source, this.pointer);
  }

  optional(...keys: readonly (string | number)[]): Cursor | undefined {
    const child = new Cursor(this.source, joinPointer(this.pointer, ...keys));
    return child.value === undefined ? undefined : child;
  }

  child(...keys: readonly (string | number)[]): Cursor {
    return this.optional(...keys) ?? this.fail(`lacks "${keys.join('/')}".`);
  }

  /** Members by name, extensions left out. */
  entries(): [string, Cursor][] {
    if (!isRecord(this.value)) this.fail(`"${this.name}" is ${shown(this.value)} and must be a mapping.`);
    return Object.keys(this.value)
      .filter((key) => !key.startsWith('x-'))
      .map((key) => [key, this.child(key)]);
  }

  items(): Cursor[] {
    if (!Array.isArray(this.value)) this.fail(`"${this.name}" is ${shown(this.value)} and must be a list.`);
    return this.value.map((_, index) => this.child(index));
  }

  text(): string {
    return typeof this.value === 'string'
      ? this.value
      : this.fail(`"${this.name}" is ${shown(this.value)} and must be a text.`);
  }

  number(): number {
    return typeof this.value === 'number'
      ? this.value
      : this.fail(`"${this.name}" is ${shown(this.value)} and must be a number.`);
  }

  choice<T extends string>(choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.value);
    return found ?? this.fail(`"${this.name}" is ${shown(this.value)}. Known: ${choices.join(', ')}.`);
  }

  texts(): Record<string, string> {
    return Object.fromEntries(this.entries().map(([name, cursor]) => [name, cursor.text()]));
  }

  fail(sentence: string): never {
    this.source.fail(this.pointer, sentence);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'absent';
}
