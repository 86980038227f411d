import { joinPointer, memberOf, pointerSegments } from '../../json-pointer.ts';
import type { JsonPointer } from '../../model/index.ts';
import type { SourceText } from './source-text.ts';

/** Where something is written: a file of the contract, and the place in it. */
export interface Place {
  readonly source: SourceText;
  readonly pointer: JsonPointer;
}

/**
 * Which file each node of a document comes from. A document is put together from several files, so a pointer into it is none into a
 * file. Only nodes that come from elsewhere than what surrounds them are noted.
 */
export class Origins {
  readonly #ofNode = new WeakMap<object, Place>();
  readonly #ofMember = new WeakMap<object, Map<string, Place>>();

  /** Holds wherever the node is moved. */
  noteNode(node: object, place: Place): void {
    this.#ofNode.set(node, place);
  }

  /** For a member that may be a text or a number. */
  noteMember(node: object, key: string, place: Place): void {
    const members = this.#ofMember.get(node) ?? new Map<string, Place>();
    this.#ofMember.set(node, members.set(key, place));
  }

  /** A copy comes from where its original comes from. */
  carry(from: object, to: object): void {
    const [place, members] = [this.#ofNode.get(from), this.#ofMember.get(from)];
    if (place) this.#ofNode.set(to, place);
    if (members) this.#ofMember.set(to, new Map(members));
  }

  /** Where the node at a pointer is written. The root has to be noted. */
  placeOf(root: object, pointer: JsonPointer): Place {
    let node: unknown = root;
    let place = this.#ofNode.get(root)!;
    for (const segment of pointerSegments(pointer)) {
      const ofMember = isObject(node) ? this.#ofMember.get(node)?.get(segment) : undefined;
      node = memberOf(node, segment);
      const ofNode = isObject(node) ? this.#ofNode.get(node) : undefined;
      place = ofNode ?? ofMember ?? { source: place.source, pointer: joinPointer(place.pointer, segment) };
    }
    return place;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
