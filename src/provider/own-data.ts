import { type Contract, findOperation } from '../contract/index.ts';
import { isObject, type JsonObject } from './json.ts';
import type { StageWrappers } from './pipeline/wrap-stages.ts';
import { ItemStore } from './store/index.ts';

/** Items of lists, by operation. */
export type OwnData = Readonly<Record<string, readonly object[] | undefined>>;

/** Gives each resource these items. A list that is not named keeps what the mock makes up. */
export function withOwnData(data: OwnData): StageWrappers {
  const stores = new Map(
    Object.entries(data).flatMap(([id, items]) =>
      items ? [[id, new ItemStore(items.filter(isObject))] as const] : [],
    ),
  );
  if (stores.size === 0) return {};
  return {
    locate: (next) => (ask) => {
      const resource = next(ask);
      return {
        envelope: (operation): JsonObject => resource.envelope(operation),
        keepRules: (body, asked) => resource.keepRules?.(body, asked),
        collection: (operation, now) => stores.get(operation.id) ?? resource.collection(operation, now),
      };
    },
  };
}

/** Throws for an operation that is unknown or lists nothing, and for an item that its schema does not allow: a mock keeps its contract. */
export function requireSound(data: OwnData, contracts: readonly Contract[]): void {
  for (const [id, items = []] of Object.entries(data)) {
    const known = contracts.flatMap(({ operations }) => operations);
    const contract = known.find((operation) => operation.id === id)?.contract;
    if (contract === undefined)
      throw new RangeError(
        `There is no operation "${id}" to give data. Known: ${known.map((each) => each.id).join(', ')}.`,
      );
    const { collection } = findOperation(contract, id);
    if (collection === undefined) throw new RangeError(`${id} lists nothing, so it takes no data.`);
    for (const [index, item] of items.entries()) {
      const [issue] = contract.validate(collection.item.schema, item);
      if (issue !== undefined)
        throw new RangeError(
          `Item ${index} of the data of ${id} is not as the contract says: ${issue.at === '' ? 'it' : issue.at.slice(1)} ${issue.message}. A mock breaks promises by faults alone.`,
        );
    }
  }
}
