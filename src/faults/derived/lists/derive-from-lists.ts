import { type Contract, type Filter, joinPointer, type JsonPointer, schemaKeyword } from '../../../contract/index.ts';
import type { Selection } from '../../../provider/pipeline/index.ts';
import { changePage, type PageAsked } from '../../changes/index.ts';
import { defineDerivation, type Derivation, type Derived } from '../derivation.ts';
import { listsOf, type ListOperation } from './lists-of.ts';

/** One way in which a list is wrong. */
export interface ListWay {
  /** Ends the id. */
  readonly way: string;
  /** Ends the title. */
  readonly title: string;
  readonly change: (page: PageAsked) => Selection;
}

/** A kind of fault of lists: one fault for each list that makes the promise, and each way. */
export function deriveFromLists<List extends ListOperation>({
  name,
  lists,
  promise,
  ways,
}: {
  readonly name: string;
  readonly lists: (contract: Contract) => readonly List[];
  /** `undefined` where the list does not make the promise. */
  readonly promise: (list: List) => JsonPointer | undefined;
  readonly ways: readonly ListWay[] | ((list: List) => readonly ListWay[]);
}): Derivation {
  return defineDerivation({
    name,
    *derive(contract) {
      for (const list of lists(contract)) {
        const broken = promise(list);
        if (broken === undefined) continue;
        for (const way of typeof ways === 'function' ? ways(list) : ways) yield listFault(list, way, broken);
      }
    },
  });
}

/** A kind of fault of filters: one fault for each filter of each list, and each way. */
export function deriveFromFilters({
  name,
  promise = ({ pointer }) => pointer,
  also = promisedDefault,
  ways,
}: {
  readonly name: string;
  /** Default: the filter itself. `undefined` where the list does not make the promise. */
  readonly promise?: (filter: Filter, list: ListOperation) => JsonPointer | undefined;
  /** Promises that cannot be kept either. Default: the default of the parameter, where it filters. */
  readonly also?: (filter: Filter, list: ListOperation) => readonly JsonPointer[];
  readonly ways: (filter: Filter, list: ListOperation) => readonly ListWay[];
}): Derivation {
  return defineDerivation({
    name,
    *derive(contract) {
      for (const list of listsOf(contract))
        for (const filter of list.collection.filters) {
          const broken = promise(filter, list);
          if (broken === undefined) continue;
          for (const way of ways(filter, list)) yield { ...listFault(list, way, broken), also: also(filter, list) };
        }
    },
  });
}

/** What a filter breaks that finds something where nothing matches. */
export function noMatchPromise(_: Filter, { collection }: ListOperation): JsonPointer | undefined {
  return collection.promises['no-match-is-empty'];
}

/** A filter that answers otherwise answers otherwise than the list without it, too. */
function promisedDefault({ parameter, default: usual }: Filter, { contract }: ListOperation): JsonPointer[] {
  const found = usual === undefined ? undefined : schemaKeyword(contract, parameter.schemaPointer, 'default');
  return found ? [joinPointer(found.promise, 'default')] : [];
}

function listFault({ id }: ListOperation, { way, title, change }: ListWay, promise: JsonPointer): Derived {
  return { where: `${id}/${way}`, title: `${id}: ${title}`, promise, operations: [id], wrap: changePage(change) };
}
