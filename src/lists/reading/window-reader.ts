import { BreadthFirst } from './breadth-first.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { numberedPaging } from '../../contract/index.ts';
import type { PageSizes } from '../askable/index.ts';
import type { Counting, PagePlace } from '../idioms/paging/index.ts';
import type { Asking, ListQuery, ListWindow, Walk } from '../list-reader.ts';
import type { ListAsker } from './list-asker.ts';
import { withoutOrder } from '../queries/without-order.ts';
import { followPages } from './follow-pages.ts';
import { readAtOnce, walkPages } from './walk-pages.ts';

/** An answer is not asked to be larger than this, so that long texts do not make pages that no gateway lets pass. */
const LARGEST_ANSWER_BYTES = 8 * 1024 * 1024;

export interface WindowDefinition {
  readonly label: string;
  readonly base: ListQuery;
  readonly depth: ListWindow['depth'];
  readonly walks: ListWindow['walks'];
  readonly elsewhere: ListWindow['elsewhere'];
  /** How the provider counts pages; `undefined` where the operation has none, or none with a number. */
  readonly counting: Counting | undefined;
  /** Mean size of an item, for choosing the largest page. */
  readonly itemBytes: number;
}

/** Reads one window. Every walk is made once and shared by the checks that need it. */
export class WindowReader implements ListWindow {
  readonly label: string;
  readonly base: ListQuery;
  readonly depth: ListWindow['depth'];
  readonly walks: ListWindow['walks'];
  readonly elsewhere: ListWindow['elsewhere'];
  readonly jumps: boolean;
  readonly sizes: PageSizes | undefined;
  readonly #definition: WindowDefinition;
  readonly #asker: ListAsker;
  readonly #walks = new Map<string, Promise<Walk>>();
  readonly #breadth: BreadthFirst;
  /** Becomes smaller where the reference, which is read before all else, showed that the largest pages are cut short. */
  #largestPage: number;

  constructor(definition: WindowDefinition, asker: ListAsker) {
    this.#definition = definition;
    this.#asker = asker;
    this.label = definition.label;
    this.base = definition.base;
    this.depth = definition.depth;
    this.walks = definition.walks;
    this.elsewhere = definition.elsewhere;
    this.jumps = numberedPaging(asker.collection) !== undefined;
    this.sizes = asker.gate.sizes;
    this.#breadth = new BreadthFirst(asker.collection.sort);
    this.#largestPage = largestPage(asker, definition);
  }

  get largestPage(): number {
    return this.#largestPage;
  }

  allows(query: ListQuery, place?: PagePlace): boolean {
    const { gate } = this.#asker;
    const page = place && gate.pageQuery(place, this.#definition.counting);
    return gate.allows({ ...this.base, ...query, ...page });
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
    const within = this.sizes?.upTo(Math.min(size, this.largestPage)) ?? 1;
    return this.#once(['walk', query, within], async () => {
      // In another order there are as many.
      const { complete, items } = await this.read(withoutOrder(this.#asker.collection, query));
      // A sample does not tell how many there are.
      return this.#walk(query, within, complete ? items.length : 0);
    });
  }

  page(query: ListQuery, { later, ...place }: PagePlace & Asking): Promise<AnsweredExchange> {
    return this.#asker.late(later).page({ ...place, query: { ...this.base, ...query } }, this.#definition.counting);
  }

  ask(query: ListQuery, purpose: string, { later, about }: Omit<Asking, 'fresh'> = {}): Promise<AnsweredExchange> {
    return this.#asker.late(later).ask({ ...this.base, ...query }, purpose, about && { about });
  }

  askAnyway(query: ListQuery, purpose: string): Promise<AnsweredExchange> {
    return this.#asker.askAnyway({ ...this.base, ...query }, purpose);
  }

  open(target: string, query: ListQuery): Promise<AnsweredExchange> {
    return this.#asker.late(1).open(target, { ...this.base, ...query });
  }

  async #readWhole(query: ListQuery): Promise<Walk> {
    if (!this.#asker.collection.paging)
      return { ...(await readAtOnce(this.#asker, { ...this.base, ...query })), query };
    if (Object.keys(query).length === 0) return this.#readReference();
    // It finds out how large a page may be.
    await this.reference();
    return this.#walk(query, this.largestPage);
  }

  /**
   * In the largest pages that are not cut short. Where the list holds less than its total says, smaller pages may show more, and the walk that
   * found most is the list.
   */
  async #readReference(): Promise<Walk> {
    const whole = await this.#walk({}, this.largestPage);
    const [first] = whole.pages;
    const page = first && this.#asker.read(first);
    if (!page || !whole.complete || whole.items.length >= (page.total ?? 0) || page.items.length === 0) return whole;
    const smaller = this.sizes?.upTo(page.items.length) ?? page.items.length;
    const again = await this.#walk({}, smaller);
    if (again.items.length <= whole.items.length) return whole;
    this.#largestPage = smaller;
    return again;
  }

  /** Its query is what was asked beyond the window itself, because that is what the reader of a finding wants to know. */
  async #walk(query: ListQuery, size: number, known = 0): Promise<Walk> {
    const asked = { ...this.base, ...query };
    const asker = this.#asker.late(this.#breadth.laterOf(query, { inSmallPages: size < this.largestPage }));
    const { counting } = this.#definition;
    const walk = counting
      ? await walkPages(asker, { query: asked, size, counting, known })
      : await followPages(asker, { query: asked, size: this.sizes && size });
    return { ...walk, query };
  }

  #once(key: unknown, read: () => Promise<Walk>): Promise<Walk> {
    const name = JSON.stringify(key);
    const known = this.#walks.get(name) ?? read();
    this.#walks.set(name, known);
    return known;
  }
}

function largestPage({ gate }: ListAsker, { itemBytes }: WindowDefinition): number {
  return gate.sizes?.upTo(Math.floor(LARGEST_ANSWER_BYTES / Math.max(1, itemBytes))) ?? 1;
}
