import {
  type Collection,
  type Contract,
  numberedPaging,
  type Parameter,
  sortParameters,
} from '../../contract/index.ts';
import { type Counting, type PagePlace, pageQuery } from '../idioms/paging/index.ts';
import type { ListQuery } from '../list-query.ts';
import { allowsText } from './allows-text.ts';
import { PageSizes, sizesOf } from './page-sizes.ts';

/** Knows what the contract allows to ask of one list. Every request of the list code passes it, so that nothing is sent as valid that is not. */
export class ListGate {
  readonly #contract: Contract;
  readonly #collection: Collection;
  readonly #parameters: ReadonlyMap<string, Parameter>;
  /** Absent where the list has no pages, or no one says how many items they hold. */
  readonly sizes: PageSizes | undefined;

  constructor({ contract, collection }: { readonly contract: Contract; readonly collection: Collection }) {
    this.#contract = contract;
    this.#collection = collection;
    this.#parameters = new Map(parametersOf(collection).map((parameter) => [parameter.name, parameter]));
    this.sizes = collection.paging && sizesOf(contract, collection.paging);
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
    return paging ? pageQuery(paging, place, counting) : {};
  }

  #allowsText(name: string, text: string): boolean {
    const parameter = this.#parameters.get(name);
    return parameter === undefined || allowsText(this.#contract, parameter, text);
  }
}

/** Every parameter that a request of the list code may carry. */
function parametersOf(collection: Collection): Parameter[] {
  const { paging, sort, filters } = collection;
  const page = numberedPaging(collection)?.page;
  const all = [page, paging?.size, ...sortParameters(sort), ...filters.map(({ parameter }) => parameter)];
  return all.filter((parameter) => parameter !== undefined);
}
