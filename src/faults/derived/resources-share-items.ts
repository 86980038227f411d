import { schemaKeyword, valueAt } from '../../contract/index.ts';
import { sentText, shareItems } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

const SHARED = 6;

/**
 * The list of every other resource has some items of the resource that was asked about first: always, or under one listed value of a filter, as
 * with a cache that forgets the resource.
 */
export const resourcesShareItems = defineDerivation({
  name: 'resources-share-items',
  *derive(contract) {
    for (const { id, collection, invariants } of listsOf(contract)) {
      const promise = collection.promises['own-items'];
      if (promise === undefined) continue;
      const common = {
        promise,
        operations: [id],
        also: invariants.filter(({ rule }) => rule.includes('resource')).map(({ pointer }) => pointer),
      };
      yield {
        ...common,
        where: id,
        title: `${id} lists some items of one resource for every other`,
        wrap: shareItems((items) => items.slice(0, SHARED)),
      };
      for (const { parameter, field } of collection.filters.filter(({ match }) => match === 'equals')) {
        const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum')?.value;
        for (const value of Array.isArray(listed) ? listed.map(String) : [])
          yield {
            ...common,
            where: `${id}/${parameter.name}=${value}`,
            title: `${id} lists some items of one resource for every other under ${parameter.name}=${value}`,
            wrap: shareItems(
              (items) => items.filter((item) => String(valueAt(item, field)) === value).slice(0, SHARED),
              (ask) => sentText(ask, parameter.name) === value,
            ),
          };
      }
    }
  },
});
