import { ItemStore, type Resource, type StageWrappers } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

const WHOLE = { conditions: [], start: 0, size: Number.POSITIVE_INFINITY };
const SHARED = 6;

/** The list of every other resource has some items of the resource that was asked about first. */
export const resourcesShareItems = defineDerivation({
  name: 'resources-share-items',
  *derive(contract) {
    for (const { id, collection, invariants } of listsOf(contract)) {
      const promise = collection.promises['own-items'];
      if (promise === undefined) continue;
      yield {
        where: id,
        title: `${id} lists some items of one resource for every other`,
        promise,
        operations: [id],
        also: invariants.filter(({ rule }) => rule.includes('resource')).map(({ pointer }) => pointer),
        wrap: shareItems(),
      };
    }
  },
});

function shareItems(): StageWrappers {
  return {
    locate: (next) => {
      let first: Resource | undefined;
      const mixed = new Map<string, ItemStore>();
      return (ask) => {
        const found = next(ask);
        const other = (first ??= found);
        return {
          envelope: (operation) => found.envelope(operation),
          collection: (operation, now) => {
            const [own, foreign] = [found.collection(operation, now), other.collection(operation, now)];
            if (found === other || own === undefined || foreign === undefined) return own;
            const key = `${operation.id} ${JSON.stringify(found.envelope(operation))}`;
            const store =
              mixed.get(key) ??
              new ItemStore([...own.select(WHOLE).items, ...foreign.select(WHOLE).items.slice(0, SHARED)]);
            mixed.set(key, store);
            return store;
          },
        };
      };
    },
  };
}
