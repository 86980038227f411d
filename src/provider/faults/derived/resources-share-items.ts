import type { Resource } from '../../data/index.ts';
import type { StageWrappers } from '../../pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists-of.ts';

/** Whatever resource is asked about, the items of the one that was asked about first are listed. */
export const resourcesShareItems = defineDerivation({
  name: 'resources-share-items',
  *derive(contract) {
    for (const { id, collection, invariants } of listsOf(contract)) {
      const promise = collection.promises['own-items'];
      if (promise === undefined) continue;
      yield { where: id, title: `${id} lists the same items for every resource`, promise, operations: [id], also: invariants.filter(({ rule }) => rule.includes('resource')).map(({ pointer }) => pointer), wrap: shareItems() };
    }
  },
});

function shareItems(): StageWrappers {
  return {
    locate: (next) => {
      let first: Resource | undefined;
      return (ask) => {
        const found = next(ask);
        const shared = (first ??= found);
        return { envelope: (operation) => found.envelope(operation), collection: (operation, now) => shared.collection(operation, now) };
      };
    },
  };
}
