import { shareItems } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

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
        wrap: shareItems((items) => items.slice(0, SHARED)),
      };
    }
  },
});
