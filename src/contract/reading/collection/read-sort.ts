import type { Collection, JsonPointer, Sort, SortKey, SortSyntax, SortTerm } from '../../model/index.ts';
import type { Written } from '../../language/written.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { parameterNamed } from '../parameter-named.ts';
import { restsOn } from '../../rests-on.ts';
import { readProvenance } from '../read-provenance.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';
import { comparisonOf } from './read-comparison.ts';

type SortNode = ExtensionNode<Written['sort']>;

/** Where no parameter carries the direction, no word for it is sent, so the names of the language stand in. */
const DIRECTIONS = { ascending: 'ascending', descending: 'descending' };

/** How an order is asked for, and the order of a request that asks for none. */
export function readSort(collection: CollectionNode, list: DescribedList): Pick<Collection, 'sort'> {
  const sort = collection.get('sort');
  if (!sort) return {};
  const by = sort.get('by');
  const order = sort.get('order');
  const { directions = DIRECTIONS, separator, unsaid } = sort.value;
  const keys = Object.fromEntries(
    sort
      .get('keys')
      .members()
      .map(([name, key]) => [name, readKey(key, list)]),
  );
  const syntax = readSyntax(sort);
  const parameters = {
    ...(by && { by: parameterNamed(by, list.parameters) }),
    ...(order && { order: parameterNamed(order, list.parameters) }),
  };
  const provenance = (pointer: JsonPointer) => readProvenance(sort.source, pointer);
  const says = syntax.style === 'apart' ? parameters.order : parameters.by;
  return {
    sort: {
      pointer: sort.pointer,
      ...parameters,
      ...(says && { says }),
      promise: restsOn({ provenance }, sort.pointer, (says ?? sort).pointer),
      syntax,
      ...(separator !== undefined && { separator }),
      keys,
      directions,
      ...(unsaid && { unsaid }),
      default: readDefault(sort, keys),
    },
  };
}

function readKey(key: ExtensionNode<string | Written['sortKey']>, { item }: DescribedList): SortKey {
  const place = typeof key.value === 'string' ? (key as ExtensionNode<string>) : keyPlace(key as never);
  const schema = schemaNamed(place, item);
  const { compares, nulls } = typeof key.value === 'string' ? {} : key.value;
  return {
    pointer: key.pointer,
    at: place.value,
    compares: compares ?? comparisonOf(key.source, schema),
    ...(nulls && { nulls }),
  };
}

function keyPlace(key: ExtensionNode<Written['sortKey']>): ExtensionNode<string> {
  return key.get('at');
}

/** Throws where a syntax says what its style cannot use, or two separators are the same. */
function readSyntax(sort: SortNode): SortSyntax {
  const node = sort.get('syntax');
  if (!node) return { style: 'apart' };
  const { order, directions, separator } = sort.value;
  const { style, ascending, descending, between = ':' } = node.value;
  if (order !== undefined)
    sort.get('order')?.fail('names a second parameter, and "syntax" says that one holds key and direction.');
  if (style === 'prefix') {
    if (node.value.between !== undefined) node.fail('says "between", which only the style suffix has.');
    return { style, ascending: ascending ?? '', descending: descending ?? '-' };
  }
  if (ascending !== undefined || descending !== undefined)
    node.fail('says "ascending" or "descending", which only the style prefix has: name the words in "directions".');
  if (directions === undefined) sort.fail('has the style suffix and no "directions", the words behind the key.');
  if (between === separator)
    sort.get('separator')?.fail(`is ${JSON.stringify(between)}, which stands between key and word already.`);
  return { style, between };
}

/** Throws where a key is not known, or where nothing is asked for and nothing is promised. */
function readDefault(sort: SortNode, keys: Sort['keys']): readonly SortTerm[] {
  const node = sort.get('default');
  const { by, order, separator } = sort.value;
  if (!node) {
    if (by === undefined)
      sort.fail(
        `has no "default"${order === undefined ? ', and no parameter that asks for an order' : ' and no "by"'}.`,
      );
    return [];
  }
  const terms = Array.isArray(node.value)
    ? (node as ExtensionNode<readonly Written['sortTerm'][]>).elements()
    : [node as ExtensionNode<Written['sortTerm']>];
  if (order !== undefined && terms.length > 1 && separator === undefined)
    node.fail('has several keys, and there is no "separator" for them in the parameters.');
  return terms.map((term) => {
    const { key, direction } = term.value;
    const known = keys[key];
    if (!known || !Object.hasOwn(keys, key))
      return term.get('key').fail(`"key" is ${JSON.stringify(key)}. Known: ${Object.keys(keys).join(', ')}.`);
    return { ...known, key, direction };
  });
}
