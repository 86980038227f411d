import type { Collection, Contract, Parameter } from '../../contract/index.ts';
import { type Counting, type PagePlace, pageNumber } from '../idioms/paging/index.ts';
import type { ListQuery } from '../list-query.ts';
import { allowsText } from './allows-text.ts';
import { PageSizes } from './page-sizes.ts';

/** Knows what the contract allows to ask of one list. Every request of the list code passes it, so that nothing is sent as valid that is not. */
export class ListGate {
  readonly #contract: Contract;
  readonly #collection: Collection;
  readonly #parameters: ReadonlyMap<string, Parameter>;
  /** Absent where the list has no pages. */
  readonly sizes: PageSizes | undefined;

  constructor({ contract, collection }: { readonly contract: Contract; readonly collection: Collection }) {
    this.#contract = contract;
    this.#collection = collection;
    this.#parameters = new Map(parametersOf(collection).map((parameter) => [parameter.name, parameter]));
    this.sizes = collection.paging && new PageSizes(contract, collection.paging);
  }

  /** What the contract has against a query, as a reason for not sending it; `undefined` where it allows every parameter. */
  objection(query: ListQuery): string | undefined {
    const refused = Object.entries(query).find(([name, text]) => !this.#allowsText(name, text));
    return refused && `the contract does not allow ${refused[0]}=${refused[1]}`;
  }

  allows(query: ListQuery): boolean {
    return this.objection(query) === undefined;
  }

  /** The parameters that ask for a page, as a provider counts that counts in this way. */
  pageQuery(place: PagePlace, counting: Counting | undefined): ListQuery {
    const { paging } = this.#collection;
    if (!paging) return {};
    return {
      [paging.page.name]: String(pageNumber(counting ?? paging, place)),
      [paging.size.name]: String(place.size),
    };
  }

  #allowsText(name: string, text: string): boolean {
    const parameter = this.#parameters.get(name);
    return parameter === undefined || allowsText(this.#contract, parameter, text);
  }
}

/** Every parameter that a request of the list code may carry. */
function parametersOf({ paging, sort, filters }: Collection): Parameter[] {
  const all = [paging?.page, paging?.size, sort?.by, sort?.order, ...filters.map(({ parameter }) => parameter)];
  return all.filter((parameter) => parameter !== undefined);
}
