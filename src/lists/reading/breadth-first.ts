import { type Sort, sortParameters } from '../../contract/index.ts';
import type { Later } from '../../judgement/index.ts';
import { askForOrder, sortAsked } from '../idioms/sort/index.ts';
import type { ListQuery } from '../list-query.ts';

/**
 * Breadth before depth, for the reads of one list: what no earlier read said is asked at once, and what one did waits. Small pages of the whole list
 * show most of what small pages show, so those of a filtered one wait too, and longer where they say nothing new. Of an order its key is what is said,
 * because each key is a list of its own to a provider that goes on from the last item of a page.
 */
export class BreadthFirst {
  /** Names of parameters that were said, alone or together. */
  readonly #read = new Set<string>();
  /** Names of parameters that were said where small pages were asked for; empty for the whole list. */
  readonly #walked = new Set<string>();
  /** Pairs of names that were said together. */
  readonly #together = new Set<string>();
  readonly #sort: Sort | undefined;
  /** Says the default order, which says nothing new. */
  readonly #usualOrder: ListQuery;

  constructor(sort: Sort | undefined) {
    this.#sort = sort;
    this.#usualOrder = (sort && askForOrder(sort, sort.default)) ?? {};
  }

  /** When the pages of a query are asked for, as in a plan. */
  laterOf(query: ListQuery, { inSmallPages }: { readonly inSmallPages: boolean }): Later | undefined {
    const asked = Object.keys(query);
    const names = asked.filter((name) => query[name] !== this.#usualOrder[name]);
    if (asked.length > 0 && names.length === 0) return 2;
    if (inSmallPages) {
      if (names.length === 0) return this.#isNew(this.#walked, ['']) ? undefined : 2;
      return this.#isNew(this.#walked, [...names, ...this.#orderAlone(names, query).slice(0, 1)]) ? 1 : 2;
    }
    if (names.length === 0) return undefined;
    // A filter alone shows what several together hide.
    if (this.#isNew(this.#read, names.length === 1 ? [`only ${names[0]}`] : names)) return undefined;
    return this.#isNew(this.#together, [...pairsOf(names), ...this.#orderAlone(names, query).slice(1)]) ? 1 : 2;
  }

  /** The first key of an order that nothing else is said beside, and that key with its direction. */
  #orderAlone(names: readonly string[], query: ListQuery): readonly string[] {
    const own = sortParameters(this.#sort).map(({ name }) => name);
    if (!names.every((name) => own.includes(name))) return [];
    const [first] = sortAsked(this.#sort, query).order ?? [];
    return first ? [`by ${first.key}`, `by ${first.key} ${first.direction}`] : [];
  }

  #isNew(said: Set<string>, names: readonly string[]): boolean {
    const isNew = names.some((name) => !said.has(name));
    for (const name of names) said.add(name);
    return isNew;
  }
}

function pairsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name, place) => names.slice(place + 1).map((other) => [name, other].toSorted().join(' ')));
}
