import type { AnsweredExchange } from '../../client/index.ts';
import type { ListQuery, ListWindow, Walk } from '../list-reader.ts';

/** A window as one judgement sees it. It counts the answers that the judgement looks at, which is what it would cost to repeat it. */
export class CountedWindow implements ListWindow {
  readonly #window: ListWindow;
  readonly #seen = new Set<AnsweredExchange>();

  constructor(window: ListWindow) {
    this.#window = window;
  }

  get label(): string {
    return this.#window.label;
  }

  get base(): ListQuery {
    return this.#window.base;
  }

  get largestPage(): number {
    return this.#window.largestPage;
  }

  get jumps(): boolean {
    return this.#window.jumps;
  }

  get sizes(): ListWindow['sizes'] {
    return this.#window.sizes;
  }

  get depth(): ListWindow['depth'] {
    return this.#window.depth;
  }

  get walks(): ListWindow['walks'] {
    return this.#window.walks;
  }

  get elsewhere(): readonly string[] {
    return this.#window.elsewhere;
  }

  /** Requests that a repetition would cost. */
  get cost(): number {
    return this.#seen.size;
  }

  allows(...question: Parameters<ListWindow['allows']>): boolean {
    return this.#window.allows(...question);
  }

  reference(): Promise<Walk> {
    return this.#counted(this.#window.reference());
  }

  read(query: ListQuery): Promise<Walk> {
    return this.#counted(this.#window.read(query));
  }

  walk(query: ListQuery, size: number): Promise<Walk> {
    return this.#counted(this.#window.walk(query, size));
  }

  async page(...place: Parameters<ListWindow['page']>): Promise<AnsweredExchange> {
    const exchange = await this.#window.page(...place);
    this.#seen.add(exchange);
    return exchange;
  }

  async ask(...question: Parameters<ListWindow['ask']>): Promise<AnsweredExchange> {
    const exchange = await this.#window.ask(...question);
    this.#seen.add(exchange);
    return exchange;
  }

  async askAnyway(...question: Parameters<ListWindow['askAnyway']>): Promise<AnsweredExchange> {
    const exchange = await this.#window.askAnyway(...question);
    this.#seen.add(exchange);
    return exchange;
  }

  async open(...link: Parameters<ListWindow['open']>): Promise<AnsweredExchange> {
    const exchange = await this.#window.open(...link);
    this.#seen.add(exchange);
    return exchange;
  }

  async #counted(walking: Promise<Walk>): Promise<Walk> {
    const walk = await walking;
    for (const page of walk.pages) this.#seen.add(page);
    return walk;
  }
}
