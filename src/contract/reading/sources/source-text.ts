import { createRequire } from 'node:module';
import { constructFromEvents, CORE_SCHEMA, mergeTag, parseEvents, YAMLException } from 'js-yaml';
import { ContractError } from '../../contract-error.ts';
import { isRecord, pointerSegments } from '../../json-pointer.ts';
import type { JsonPointer, Position } from '../../model/index.ts';
import { type YamlNode, yamlPlaces } from './yaml-places.ts';

/** Loaded only where a text is broken. */
const require = createRequire(import.meta.url);

/** Depth at which a document is taken for a mistake. Real ones stay below 60. */
const DEEPEST = 400;
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/** One file of a contract, YAML or JSON: its data, and the line of every node. */
export class SourceText {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
  /** Aliases are one object that stands in several places. */
  readonly value: Readonly<Record<string, unknown>>;
  #places: YamlNode | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string, file: string) {
    this.file = file;
    this.text = text;
    const value = this.#parse();
    if (!isRecord(value)) throw new ContractError(`${file}:1 is not an OpenAPI document: the root is no mapping.`);
    this.value = value;
  }

  /** Line and column of the key, or of the element of a list; of the nearest node above where there is none. */
  position(pointer: JsonPointer): Position {
    let node = this.#root();
    let { start } = node;
    for (const segment of pointerSegments(pointer)) {
      const member = memberOf(node, segment);
      if (!member) break;
      ({ start, node } = member);
    }
    return this.#positionAt(start);
  }

  /** A plain decimal number as it is written; `undefined` where the node is none. */
  numberText(pointer: JsonPointer): string | undefined {
    let node: YamlNode | undefined = this.#root();
    for (const segment of pointerSegments(pointer)) node = node && memberOf(node, segment)?.node;
    return node?.plain !== undefined && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(node.plain) ? node.plain : undefined;
  }

  /** Most texts are never asked for a place, so places are made on the first question. */
  #root(): YamlNode {
    this.#places ??= yamlPlaces(this.text, parseEvents(this.text, { maxDepth: DEEPEST }));
    return this.#places;
  }

  #parse(): unknown {
    try {
      const events = parseEvents(this.text, { maxDepth: DEEPEST });
      const documents = constructFromEvents(events, { source: this.text, schema: SCHEMA, maxTotalMergeKeys: -1 });
      if (documents.length > 1)
        throw new ContractError(`${this.file}:1 holds ${documents.length} YAML documents. Keep one, without "---".`);
      return documents[0];
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const { line, column } = error.mark ?? { line: 0, column: 0 };
      throw new ContractError(`${this.file}:${line + 1}:${column + 1} is not valid YAML: ${this.#mistake(error)}.`);
    }
  }

  /** What is wrong, in the words of the parser that says it best; the other one is faster. */
  #mistake({ reason }: YAMLException): string {
    const { parseDocument } = require('yaml') as typeof import('yaml');
    const [first] = parseDocument(this.text, { prettyErrors: false }).errors;
    return (first?.message ?? reason).replace(/\.$/, '');
  }

  #positionAt(offset: number): Position {
    this.#lineStarts ??= [0, ...this.text.matchAll(/\r\n|\r|\n/g).map(({ 0: end, index }) => index + end.length)];
    const after = this.#lineStarts.findIndex((start) => start > offset);
    const line = after === -1 ? this.#lineStarts.length : after;
    return { file: this.file, line, column: offset - this.#lineStarts[line - 1]! + 1 };
  }
}

/** A key of the mapping itself comes before one that is merged in. */
function memberOf({ members, merged }: YamlNode, segment: string): { start: number; node: YamlNode } | undefined {
  return members.get(segment) ?? merged.map((node) => memberOf(node, segment)).find((member) => member !== undefined);
}
