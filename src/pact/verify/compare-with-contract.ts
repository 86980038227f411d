import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isCollection, LineCounter, parseDocument } from 'yaml';
import { isRecord, joinPointer, memberOf, type Contract, type JsonPointer, PROJECT } from '../../contract/index.ts';
import { readPact } from '../pact-files.ts';

/** Something that a consumer relies on and the contract does not promise. */
export interface Disagreement {
  /** Description of the interaction. */
  readonly interaction: string;
  readonly message: string;
  /** `file:line` of the pact and of the contract. */
  readonly pact: string;
  readonly contract: string;
}

/** The part of the comparator that is used here. Its own types cannot be resolved from ECMAScript modules. */
interface ComparatorModule {
  readonly Comparator: new (documents: { readonly oas: unknown }) => { compare(pact: unknown): AsyncIterable<Result> };
}
interface Result {
  readonly type: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly mockDetails?: {
    readonly interactionDescription?: string | null;
    readonly location: string;
    readonly value?: unknown;
  };
  readonly specDetails?: { readonly location: string };
}
const { Comparator } = createRequire(import.meta.url)('@pactflow/openapi-pact-comparator') as ComparatorModule;

/**
 * Warnings that count as disagreements: the consumer sends or expects what no document mentions. Other warnings are
 * left out.
 */
const BEYOND = ['request.query.unknown', 'request.header.unknown', 'response.header.undefined'];

/** Says where the interactions of a pact go beyond the contract. Nothing is sent. */
export async function compareWithContract(file: string, contract: Contract): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  // The comparator changes the document that it is given, and the contract's own is frozen.
  const comparator = new Comparator({ oas: comparable(contract.document) });
  for await (const result of comparator.compare(readPact(file))) {
    if (result.type !== 'error' && !BEYOND.includes(result.code)) continue;
    found.push(disagreementOf(result, file, contract));
  }
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

function disagreementOf({ message, mockDetails, specDetails }: Result, file: string, contract: Contract): Disagreement {
  const text = readFileSync(path.resolve(PROJECT, file), 'utf8');
  const segments = segmentsOf(mockDetails?.location ?? '');
  const pointer = pointerIn(contract, segmentsOf(specDetails?.location ?? ''));
  const { line } = contract.position(pointer);
  const value =
    mockDetails?.value === undefined || isRecord(mockDetails.value) ? '' : ` (${JSON.stringify(mockDetails.value)})`;
  return {
    interaction: mockDetails?.interactionDescription ?? 'the whole pact',
    message: `${message.replace(/(?:the )?spec file/, 'the contract')}${value}`,
    pact: `${file}:${lineIn(text, segments)}`,
    contract: `${contract.file}:${line}`,
  };
}

/**
 * The document without `not: { required }`: the comparator drops `required`, and nothing satisfies the `not: {}` that
 * is left.
 */
function comparable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(comparable);
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'not' || !(isRecord(value) && 'required' in value))
      .map(([key, value]) => [key, comparable(value)]),
  );
}

/**
 * `[root].interactions[0].request.query` → its steps. A name with dots becomes several steps; whoever looks it up joins
 * them.
 */
function segmentsOf(location: string): string[] {
  return location
    .replace('[root]', '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((segment) => segment !== '');
}

/**
 * The pointer to the deepest node of the contract that the steps reach. After a reference they start again at the root.
 */
function pointerIn(contract: Contract, segments: readonly string[]): JsonPointer {
  const restart = segments.lastIndexOf('components');
  const way = restart > 0 ? segments.slice(restart) : segments;
  let [pointer, node, rest]: [JsonPointer, unknown, readonly string[]] = ['', contract.document, way];
  while (rest.length > 0) {
    const size = rest.findIndex((_, index) => memberOf(node, rest.slice(0, index + 1).join('.')) !== undefined) + 1;
    if (size === 0) break;
    const key = rest.slice(0, size).join('.');
    [pointer, node, rest] = [joinPointer(pointer, key), memberOf(node, key), rest.slice(size)];
  }
  return pointer;
}

/** The line of the deepest node that the steps reach in a JSON text. */
function lineIn(text: string, segments: readonly string[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const way = bodyOf(segments);
  for (let length = way.length; length > 0; length -= 1) {
    const steps = way.slice(0, length).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
    const node: unknown = document.getIn(steps, true);
    if (isRecordWithRange(node)) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A pact of version 4 keeps the value of a body under `content`. */
function bodyOf(segments: readonly string[]): string[] {
  const at = segments.indexOf('body');
  return at < 0 ? [...segments] : [...segments.slice(0, at + 1), 'content', ...segments.slice(at + 1)];
}

function isRecordWithRange(node: unknown): node is { range: [number, number, number] } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'range' in node &&
    Array.isArray(node.range) &&
    (isCollection(node) || 'value' in node)
  );
}
