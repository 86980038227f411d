import type { ListQuery, Walk, ListWindow } from '../list-reader.ts';
import type { AnsweredExchange } from '../../client/index.ts';

/** A window as one judgement sees it: counts the answers that the judgement looks at, which is what it would cost to repeat it. */
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

  get depth(): ListWindow['depth'] {
    return this.#window.depth;
  }

  get cost(): number {
    return this.#seen.size;
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

  async #counted(reading: Promise<Walk>): Promise<Walk> {
    const read = await reading;
    for (const page of read.pages) this.#seen.add(page);
    return read;
  }
}
