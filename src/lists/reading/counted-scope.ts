import type { ListQuery, Reading, Scope } from '../collection-reader.ts';
import type { AnsweredExchange } from '../../client/index.ts';

/** A scope as one judgement sees it: counts the answers that the judgement looks at, which is what it would cost to repeat it. */
export class CountedScope implements Scope {
  readonly #scope: Scope;
  readonly #seen = new Set<AnsweredExchange>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  get label(): string {
    return this.#scope.label;
  }

  get base(): ListQuery {
    return this.#scope.base;
  }

  get largestPage(): number {
    return this.#scope.largestPage;
  }

  get depth(): Scope['depth'] {
    return this.#scope.depth;
  }

  get cost(): number {
    return this.#seen.size;
  }

  reference(): Promise<Reading> {
    return this.#counted(this.#scope.reference());
  }

  read(query: ListQuery): Promise<Reading> {
    return this.#counted(this.#scope.read(query));
  }

  walk(query: ListQuery, size: number): Promise<Reading> {
    return this.#counted(this.#scope.walk(query, size));
  }

  async page(...place: Parameters<Scope['page']>): Promise<AnsweredExchange> {
    const exchange = await this.#scope.page(...place);
    this.#seen.add(exchange);
    return exchange;
  }

  async ask(...question: Parameters<Scope['ask']>): Promise<AnsweredExchange> {
    const exchange = await this.#scope.ask(...question);
    this.#seen.add(exchange);
    return exchange;
  }

  async #counted(reading: Promise<Reading>): Promise<Reading> {
    const read = await reading;
    for (const page of read.pages) this.#seen.add(page);
    return read;
  }
}
