import type { AnsweredExchange } from '../../../client/index.ts';
import { exactJson, type Operation } from '../../../contract/index.ts';
import type { Resource } from '../../../judgement/index.ts';
import { canonical, itemsOf, withoutBrokenFields } from '../../../lists/index.ts';
import { isAbout } from '../../answers/index.ts';
import type { HeardAnswer } from '../../check.ts';

/** An item, and the first answer that listed it. */
export interface HeardItem {
  readonly item: unknown;
  readonly exchange: AnsweredExchange;
}

/** All different items that were listed for one resource, by their text. */
export interface ItemsOfResource {
  readonly resource: Resource;
  readonly items: ReadonlyMap<string, HeardItem>;
}

/** Different items of one resource that are kept at most. */
const MOST_ITEMS = 20_000;

/** The items of every answer of a run to one operation, by resource. */
export class HeardItems {
  readonly #operation: Operation;
  readonly #byResource = new Map<string, { readonly resource: Resource; readonly items: Map<string, HeardItem> }>();
  /** Bodies whose items are known; equal bodies of a run may be one value. */
  readonly #bodies = new WeakMap<object, Resource>();
  #isFull = false;

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  /** Whether items were left out, because there were too many. */
  get isFull(): boolean {
    return this.#isFull;
  }

  hear({ operation, exchange, resource }: HeardAnswer): void {
    const { contract, collection, id } = this.#operation;
    if (operation.id !== id || collection === undefined || !isAbout(operation, exchange, resource)) return;
    const { body } = exchange.response;
    const items = itemsOf(contract, collection, exchange.response);
    if (items === undefined || this.#bodies.get(body as object) === resource) return;
    this.#bodies.set(body as object, resource);
    const { items: known } = this.#listOf(resource);
    for (const item of items) {
      // Faster than `canonical`, and most items were heard before.
      const text = exactJson(item) ?? '';
      if (known.has(text)) continue;
      if (known.size >= MOST_ITEMS) this.#isFull = true;
      else known.set(text, { item, exchange });
    }
  }

  /** A field that is broken in any item is left out of all. */
  get lists(): readonly ItemsOfResource[] {
    const heard = [...this.#byResource.values()].map(({ resource, items }) => ({
      resource,
      items: [...items.values()],
    }));
    const compared = withoutBrokenFields(
      this.#operation,
      heard.map(({ items }) => items.map(({ item }) => item)),
    );
    return heard.map(({ resource, items }, list) => ({
      resource,
      items: new Map(
        items.map(({ exchange }, index) => {
          const item = compared[list]?.[index];
          return [canonical(item), { item, exchange }];
        }),
      ),
    }));
  }

  #listOf(resource: Resource): { readonly items: Map<string, HeardItem> } {
    const list = this.#byResource.get(resource.name) ?? { resource, items: new Map<string, HeardItem>() };
    this.#byResource.set(resource.name, list);
    return list;
  }
}
