import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { ContractError } from '../contract-error.ts';
import { isRecord, memberOf, parentPointer, pointerSegments, valueAt } from '../json-pointer.ts';
import type { JsonPointer, JsonSchema, Position } from '../model/index.ts';

/** A YAML file as data, with the place of every node in the file. */
export class SourceDocument {
  readonly file: string;
  readonly root: JsonSchema;
  readonly #yaml: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #nodes = new Map<JsonPointer, unknown>();

  constructor(text: string, file: string) {
    this.file = file;
    this.#yaml = parseDocument(text, { lineCounter: this.#lines });
    const [error] = this.#yaml.errors;
    if (error) {
      const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
      throw new ContractError(`${file}:${line}:${col} is not valid YAML: ${error.message.split(/ at line |\n/)[0]}.`);
    }
    const root: unknown = this.#yaml.toJS();
    if (!isRecord(root)) throw new ContractError(`${file}:1 is not an OpenAPI document: the root is no mapping.`);
    this.root = freeze(root);
  }

  /** The node at a pointer as it stands, `$ref` not followed. */
  node(pointer: JsonPointer): unknown {
    if (!this.#nodes.has(pointer)) this.#nodes.set(pointer, valueAt(this.root, pointer));
    return this.#nodes.get(pointer);
  }

  /** A number as it stands in the file, where that is a plain decimal number; a number of JavaScript loses digits beyond 2^53. */
  numberText(pointer: JsonPointer): string | undefined {
    let node: unknown = this.#yaml.contents;
    for (const segment of pointerSegments(pointer)) {
      if (isAlias(node)) node = node.resolve(this.#yaml);
      node = isMap(node) ? pairOf(node, segment)?.value : isSeq(node) ? memberOf(node.items, segment) : undefined;
    }
    const text = isScalar(node) ? node.source : undefined;
    return text !== undefined && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? text : undefined;
  }

  /** Line and column of the key, or of the element of a list. */
  position(pointer: JsonPointer): Position {
    const offset = this.#offset(pointer);
    if (offset === undefined) throw new ContractError(`${this.file} has no node at #${pointer}.`);
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line, column: col };
  }

  /** Throws a `ContractError` that begins with the place of the node, or of the nearest one above it. */
  fail(pointer: JsonPointer, sentence: string): never {
    const above = parentPointer(pointer);
    if (above !== undefined && this.node(pointer) === undefined) this.fail(above, sentence);
    throw new ContractError(`${this.file}:${this.position(pointer).line} ${sentence}`);
  }

  #offset(pointer: JsonPointer): number | undefined {
    let node: unknown = this.#yaml.contents;
    let offset: number | undefined = this.#yaml.contents?.range[0] ?? 0;
    for (const segment of pointerSegments(pointer)) {
      if (isAlias(node)) node = node.resolve(this.#yaml);
      const pair = isMap(node) ? pairOf(node, segment) : undefined;
      const element = isSeq(node) ? memberOf(node.items, segment) : pair?.key;
      offset = (element as ParsedNode | undefined)?.range[0];
      node = pair ? pair.value : element;
    }
    return offset;
  }
}

function pairOf(map: YAMLMap, name: string): { key: unknown; value: unknown } | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

function freeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) freeze(member);
  return value;
}
