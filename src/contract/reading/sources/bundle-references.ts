import path from 'node:path';
import { ContractError } from '../../contract-error.ts';
import { isRecord, joinPointer, pointerSegments, valueAt } from '../../json-pointer.ts';
import type { JsonPointer } from '../../model/index.ts';
import { documentNodes } from '../walk-document.ts';
import type { Assembly } from './assembly.ts';
import { copyTree, type Tree } from './copy-tree.ts';
import type { Place } from './origins.ts';
import { resolveReference } from './resolve-reference.ts';
import { isSchemaPlace } from './schema-place.ts';
import type { SourceFiles } from './source-files.ts';
import type { SourceText } from './source-text.ts';

/** A part of the document whose references are still to be read. */
interface Part {
  readonly pointer: JsonPointer;
  /** The document that `#/…` means in it. */
  readonly owner: SourceText;
  /** What was put in place of a reference on the way here. */
  readonly above: readonly string[];
}

interface Reference extends Part {
  readonly node: Tree;
  readonly text: string;
}

/** A reference that begins with something else than `#` stands somewhere in a text. */
const TO_ANOTHER_FILE = /\$ref["']?\s*:\s*["']?[^"'#\s]/;

/**
 * Brings what references name in other files into the document, before an overlay changes it: a schema becomes a component, anything else
 * stands where its reference stood. A reference to nothing stays, because the overlay may take it out.
 */
export function bringOtherFiles(assembly: Assembly, files: SourceFiles): void {
  if (TO_ANOTHER_FILE.test(assembly.main.text)) new Bundler(assembly, files).bring();
}

/**
 * Brings in all that is still elsewhere, and puts path items where their references stood. Each reference leads into the document then.
 * Gives where such items of the document itself are written. Throws `ContractError` where a reference names nothing.
 */
export function bundleReferences(assembly: Assembly, files: SourceFiles): ReadonlyMap<JsonPointer, JsonPointer> {
  return new Bundler(assembly, files).bundle();
}

class Bundler {
  readonly #assembly: Assembly;
  readonly #main: SourceText;
  readonly #files: SourceFiles;
  /** `common.yaml#/Error` → name of the component. */
  readonly #mounted = new Map<string, string>();
  readonly #parts: Part[] = [];
  /** Path items that are put in place of a reference into the document itself. */
  readonly #moved = new Map<JsonPointer, JsonPointer>();

  constructor(assembly: Assembly, files: SourceFiles) {
    this.#assembly = assembly;
    this.#main = assembly.main;
    this.#files = files;
  }

  bring(): void {
    this.#readAll((reference) => {
      const { text, owner } = reference;
      if (owner === this.#main && text.startsWith('#')) return;
      try {
        this.#lead(reference);
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
      }
    });
  }

  bundle(): ReadonlyMap<JsonPointer, JsonPointer> {
    this.#readAll((reference) => this.#lead(reference));
    for (const { node, named } of documentNodes(this.#assembly.tree)) if (!named) dropNames(node);
    return this.#moved;
  }

  #readAll(lead: (reference: Reference) => void): void {
    this.#parts.push({ pointer: '', owner: this.#main, above: [] });
    for (let part = this.#parts.pop(); part; part = this.#parts.pop())
      for (const { pointer, node } of documentNodes(valueAt(this.#assembly.tree, part.pointer))) {
        const text = node['$ref'];
        if (typeof text === 'string') lead({ ...part, pointer: part.pointer + pointer, node, text });
      }
  }

  #lead(reference: Reference): void {
    const { node, text, owner, pointer } = reference;
    const { source: base } = this.#assembly.placeOf(joinPointer(pointer, '$ref'));
    const place = resolveReference({ text, owner, base, files: this.#files });
    if (typeof place === 'string') this.#fail(pointer, place);
    const isPathItem = /^\/paths\/[^/]+$/.test(pointer);
    const isHere = place.source === this.#main;
    // What an overlay adds is part of the document, and the file of the document does not hold it.
    if (isHere && isPathItem) this.#moved.set(pointer, place.pointer);
    if (isHere && !isPathItem) node['$ref'] = text.startsWith('#/') ? text : `#${encodeURI(place.pointer)}`;
    else if (isSchemaPlace(pointer)) node['$ref'] = this.#mount(reference, place);
    else this.#inline(reference, place);
  }

  /** Puts what a reference names in its place. What stands beside the reference wins. */
  #inline({ node, text, pointer, above }: Reference, place: Place): void {
    const key = keyOf(place);
    if (above.includes(key)) this.#fail(pointer, `refers to "${text}", which leads back to itself.`);
    const value = this.#valueAt(place);
    if (!isRecord(value)) this.#fail(pointer, `refers to "${text}", and there is no mapping at ${key}.`);
    delete node['$ref'];
    const own = Object.keys(node);
    if (own.length === 0) this.#assembly.origins.noteNode(node, this.#writtenAt(place));
    for (const [name, member] of Object.entries(this.#copyOf(value, place))) {
      if (own.includes(name)) continue;
      node[name] = member;
      this.#assembly.origins.noteMember(node, name, this.#writtenAt(place, name));
    }
    this.#parts.push({ pointer, owner: place.source, above: [...above, key] });
  }

  /** The reference to a component that holds what stands in another file. */
  #mount({ text, pointer }: Reference, place: Place): string {
    const { tree, origins } = this.#assembly;
    const path = 'swagger' in tree ? ['definitions'] : ['components', 'schemas'];
    const key = keyOf(place);
    const known = this.#mounted.get(key);
    const schemas = schemasOf(tree, path);
    const name = known ?? freeName(place, schemas);
    if (known === undefined) {
      const value = this.#valueAt(place);
      if (value === undefined) this.#fail(pointer, `refers to "${text}", and there is nothing at ${key}.`);
      schemas[name] = this.#copyOf(value, place);
      origins.noteMember(schemas, name, place);
      this.#mounted.set(key, name);
      this.#parts.push({ pointer: joinPointer('', ...path, name), owner: place.source, above: [] });
    }
    return `#/${path.join('/')}/${name}`;
  }

  #valueAt({ source, pointer }: Place): unknown {
    return valueAt(source === this.#main ? this.#assembly.tree : source.value, pointer);
  }

  #copyOf<T>(value: T, place: Place): T {
    return copyTree(value, place, (from, to) => this.#assembly.origins.carry(from, to));
  }

  /** The document itself may have been changed by an overlay, so its own members are asked for. */
  #writtenAt(place: Place, ...names: readonly string[]): Place {
    const pointer = joinPointer(place.pointer, ...names);
    return place.source === this.#main ? this.#assembly.placeOf(pointer) : { source: place.source, pointer };
  }

  #fail(pointer: JsonPointer, sentence: string): never {
    this.#assembly.fail(joinPointer(pointer, '$ref'), sentence);
  }
}

function keyOf({ source, pointer }: Place): string {
  return `${source.file}#${pointer}`;
}

function schemasOf(tree: Tree, path: readonly string[]): Tree {
  return path.reduce<Tree>((node, key) => {
    if (!isRecord(node[key])) node[key] = {};
    return node[key] as Tree;
  }, tree);
}

/** Named as in its file; a file that is a schema gives its own name. */
function freeName({ source, pointer }: Place, taken: Tree): string {
  const name = pointerSegments(pointer).at(-1) ?? path.posix.basename(source.file).replace(/\.[^.]*$/, '');
  const written = name.replaceAll(/[^\w.-]/g, '_') || 'schema';
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? written : `${written}_${count}`;
    if (!Object.hasOwn(taken, free)) return free;
  }
}

/** No reference uses these names any more, and they would change what `#/…` means to a validator. */
function dropNames(node: Tree): void {
  for (const key of ['$id', '$anchor']) if (typeof node[key] === 'string') delete node[key];
}
