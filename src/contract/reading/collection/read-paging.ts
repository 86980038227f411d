import type { Collection, Parameter } from '../../model/index.ts';
import { constraints } from '../../schema/constraints.ts';
import { jointSchemas } from '../../schema/walk-schema.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { parameterNamed } from '../parameter-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';

/** How a page is asked for, with the sizes that the schema of the size parameter gives. */
export function readPaging(collection: CollectionNode, { parameters }: DescribedList): Pick<Collection, 'paging'> {
  const paging = collection.get('paging');
  if (!paging) return {};
  const size = parameterNamed(paging.get('size'), parameters);
  return {
    paging: {
      pointer: paging.pointer,
      style: paging.value.style,
      page: parameterNamed(paging.get('page'), parameters),
      size,
      first: paging.value.first ?? 0,
      defaultSize: sizeKeyword(paging.get('size'), size, 'default'),
      maximumSize: sizeKeyword(paging.get('size'), size, 'maximum'),
    },
  };
}

function sizeKeyword(name: ExtensionNode<string>, size: Parameter, keyword: 'default' | 'maximum'): number {
  const values =
    keyword === 'maximum'
      ? constraints(name.source, size)
          .filter((constraint) => constraint.keyword === keyword)
          .map(({ value }) => value)
      : jointSchemas(name.source, size.schemaPointer).map(({ schema }) => schema[keyword]);
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0
    ? Math.min(...numbers)
    : name.fail(`names the parameter "${size.name}", whose schema has no "${keyword}".`);
}
