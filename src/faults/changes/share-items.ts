import { exactJson } from '../../contract/index.ts';
import { type Asked, ItemStore, type Resource, type StageWrappers } from '../../provider/pipeline/index.ts';

const WHOLE = { conditions: [], start: 0, size: Number.POSITIVE_INFINITY };
type Items = ReturnType<ItemStore['select']>['items'];

/** The list of every other resource has some items of the resource that was asked about first, in every answer that is meant. */
export function shareItems(
  choose: (items: Items) => Items,
  isMeant: (ask: Asked) => boolean = () => true,
): StageWrappers {
  return {
    locate: (next) => {
      let first: Resource | undefined;
      const mixed = new Map<string, ItemStore>();
      return (ask) => {
        const found = next(ask);
        const other = (first ??= found);
        return {
          envelope: (operation) => found.envelope(operation),
          keepRules: (body, asked) => found.keepRules?.(body, asked),
          collection: (operation, now) => {
            const [own, foreign] = [found.collection(operation, now), other.collection(operation, now)];
            if (found === other || !isMeant(ask) || own === undefined || foreign === undefined) return own;
            const key = `${operation.id} ${exactJson(found.envelope(operation))}`;
            const store =
              mixed.get(key) ?? new ItemStore([...own.select(WHOLE).items, ...choose(foreign.select(WHOLE).items)]);
            mixed.set(key, store);
            return store;
          },
        };
      };
    },
  };
}
