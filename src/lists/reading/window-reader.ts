import type { ListQuery, Walk, ListWindow } from '../list-reader.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Counting, ListAsker } from './list-asker.ts';
import { readAtOnce, walk } from './walk.ts';

/** An answer is not asked to be larger than this, so that long texts do not make pages that no gateway lets pass. */
const LARGEST_ANSWER_BYTES = 8 * 1024 * 1024;

export interface WindowDefinition {
  readonly label: string;
  readonly base: ListQuery;
  readonly depth: ListWindow['depth'];
  /** How the provider counts pages; `undefined` where the operation has none. */
  readonly counting: Counting | undefined;
  /** Mean size of an item, for choosing the largest page. */
  readonly itemBytes: number;
}

/** Reads one window; every reading is made once and shared by the checks that need it. */
export class WindowReader implements ListWindow {
  readonly label: string;
  readonly base: ListQuery;
  readonly depth: ListWindow['depth'];
  readonly #definition: WindowDefinition;
  readonly #asker: ListAsker;
  readonly #readings = new Map<string, Promise<Walk>>();
  /** Smaller once the unfiltered list, which is read before any other, showed that the largest pages are cut short. */
  #largestPage: number;

  constructor(definition: WindowDefinition, asker: ListAsker) {
    this.#definition = definition;
    this.#asker = asker;
    this.label = definition.label;
    this.base = definition.base;
    this.depth = definition.depth;
    this.#largestPage = largestPage(asker, definition);
  }

  get largestPage(): number {
    return this.#largestPage;
  }

  reference(): Promise<Walk> {
    return this.read({});
  }

  /** What `reference` reads, asked once more, in pages of the size that showed most. */
  async referenceAgain(asker: ListAsker): Promise<Walk> {
    const { size } = await this.reference();
    const again = new WindowReader(this.#definition, asker);
    return size === undefined ? again.reference() : again.#walk({}, size);
  }

  read(query: ListQuery): Promise<Walk> {
    return this.#once(['read', query], () => this.#readWhole(query));
  }

  walk(query: ListQuery, size: number): Promise<Walk> {
    const within = Math.max(1, Math.min(size, this.largestPage));
    return this.#once(['walk', query, within], async () => {
      const { complete, items } = await this.read(query);
      // A sample does not tell how many there are.
      return this.#walk(query, within, complete ? items.length : 0);
    });
  }

  page(query: ListQuery, place: { index: number; size: number; fresh?: boolean }): Promise<AnsweredExchange> {
    return this.#asker.page({ ...place, query: { ...this.base, ...query } }, this.#definition.counting);
  }

  ask(query: ListQuery, purpose: string): Promise<AnsweredExchange> {
    return this.#asker.ask({ ...this.base, ...query }, purpose);
  }

  /** In the largest pages that are not cut short. Where the list holds less than its total says, smaller pages may show more, and the reading that lost least is the list. */
  async #readWhole(query: ListQuery): Promise<Walk> {
    if (!this.#asker.collection.paging)
      return this.#told(query, await readAtOnce(this.#asker, { ...this.base, ...query }));
    if (Object.keys(query).length > 0) {
      await this.reference();
      return this.#walk(query, this.largestPage);
    }
    const whole = await this.#walk(query, this.largestPage);
    const [first] = whole.pages;
    const page = first && this.#asker.read(first);
    if (
      !page ||
      !whole.complete ||
      page.total === undefined ||
      whole.items.length >= page.total ||
      page.items.length === 0
    )
      return whole;
    const again = await this.#walk(query, page.items.length);
    if (again.items.length <= whole.items.length) return whole;
    this.#largestPage = page.items.length;
    return again;
  }

  async #walk(query: ListQuery, size: number, known = 0): Promise<Walk> {
    const counting = this.#definition.counting ?? { style: 'page-index', first: 0 };
    return this.#told(query, await walk(this.#asker, { query: { ...this.base, ...query }, size, counting, known }));
  }

  /** A reader of a finding wants to know what was asked beyond the window itself. */
  #told(query: ListQuery, reading: Walk): Walk {
    return { ...reading, query };
  }

  #once(key: unknown, read: () => Promise<Walk>): Promise<Walk> {
    const name = JSON.stringify(key);
    const known = this.#readings.get(name) ?? read();
    this.#readings.set(name, known);
    return known;
  }
}

function largestPage({ collection }: ListAsker, { itemBytes }: WindowDefinition): number {
  const maximum = collection.paging?.maximumSize ?? 1;
  return Math.max(1, Math.min(maximum, Math.floor(LARGEST_ANSWER_BYTES / Math.max(1, itemBytes))));
}
