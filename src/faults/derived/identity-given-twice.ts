import { valueAt, type Collection } from '../../contract/index.ts';
import type { Json, StageWrappers } from '../../provider/pipeline/index.ts';
import { changeSuccess, setAt } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

/** One item has the identity of another one, in every answer. */
export const identityGivenTwice = defineDerivation({
  name: 'identity-given-twice',
  *derive(contract) {
    for (const { id, collection } of listsOf(contract))
      if (collection.identity !== undefined)
        yield {
          where: id,
          title: `two items of ${id} have one ${collection.identity.slice(1)}`,
          promise: `${collection.pointer}/identity`,
          operations: [id],
          wrap: giveTwice(collection, collection.identity),
        };
  },
});

/** The same item has the wrong identity wherever it is listed, so that lists agree with each other. */
function giveTwice({ items }: Collection, identity: string): StageWrappers {
  return {
    render: (next) => {
      let pair: readonly [Json, Json] | undefined;
      const change = changeSuccess((body) => {
        const list = valueAt(body, items);
        const places = Array.isArray(list) ? list.map((_, index) => `${items}/${index}${identity}`) : [];
        const identities = places.map((place) => valueAt(body, place) as Json);
        const [first, second] = identities;
        if (first !== undefined && second !== undefined) pair ??= [first, second];
        for (const [index, place] of places.entries())
          if (pair && identities[index] === pair[1]) setAt(body, place, pair[0]);
      });
      return change.render?.(next) ?? next;
    },
  };
}
