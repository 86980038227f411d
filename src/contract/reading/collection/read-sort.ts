import type { Collection, JsonPointer, Sort, SortDirection, SortKey, SortSyntax, SortTerm } from '../../model/index.ts';
import type { Written } from '../../language/written.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { parameterNamed } from '../parameter-named.ts';
import { restsOn } from '../../rests-on.ts';
import { readProvenance } from '../read-provenance.ts';
import { schemaNamed } from '../schema-named.ts';
import { readSortSyntax } from './read-sort-syntax.ts';
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
  const { directions = DIRECTIONS } = sort.value;
  const keys = readKeys(sort, list);
  const syntax = readSortSyntax(sort, list);
  const unsaid = sort.value.unsaid ?? saidByNoWord(syntax, directions);
  const parameters = {
    ...(by && { by: parameterNamed(by, list.parameters) }),
    ...(order && { order: parameterNamed(order, list.parameters) }),
  };
  const provenance = (pointer: JsonPointer) => readProvenance(sort.source, pointer);
  const several = readSeveral(sort, syntax, parameters.by);
  const usual = readDefault(sort, keys, several);
  const says = saysDirection(syntax, parameters, usual);
  return {
    sort: {
      pointer: sort.pointer,
      ...parameters,
      ...(says && { says }),
      promise: restsOn({ provenance }, sort.pointer, (says ?? sort).pointer),
      syntax,
      ...several,
      keys,
      directions,
      ...(unsaid && { unsaid }),
      ...readUnknown(sort),
      default: usual,
    },
  };
}

/** The direction of a bare key, where it has no word behind a key. */
function saidByNoWord({ style }: SortSyntax, directions: Sort['directions']): SortDirection | undefined {
  const wordless = (['ascending', 'descending'] as const).find((direction) => directions[direction] === '');
  return style === 'suffix' ? wordless : undefined;
}

/** What stands between several keys. A parameter that is a list says it by itself, so nothing else may. */
function readSeveral(sort: SortNode, syntax: SortSyntax, by: Sort['by']): Pick<Sort, 'separator' | 'list'> {
  const { separator } = sort.value;
  const { list } = (syntax.style === 'by-direction' ? syntax.ascending : by) ?? {};
  if (!list) return separator === undefined ? {} : { separator };
  if (separator !== undefined && separator !== list.separator)
    sort
      .get('separator')
      ?.fail('stands between keys, and the parameter is a list, which parts them itself. Leave it out.');
  return { separator: list.separator, list };
}

/** How an unknown key is answered. Throws where no key can be asked for, or where it gives a default order and there is none. */
function readUnknown(sort: SortNode): Pick<Sort, 'unknownKey'> {
  const unknown = sort.get('unknown');
  if (!unknown) return {};
  const { by, ascending, default: usual } = sort.value;
  if (by === undefined && ascending === undefined)
    unknown.fail('is about keys that are asked for, and no parameter names a key. Leave it out, or add "by".');
  if (unknown.value === 'ignored' && usual === undefined)
    unknown.fail('is "ignored", which gives the default order, and there is no "default". Add it.');
  return { unknownKey: { answer: unknown.value, promise: unknown.pointer } };
}

/** The parameter that says a direction; where each has its own, that of the direction which is not the default. */
function saysDirection(
  syntax: SortSyntax,
  { by, order }: Pick<Sort, 'by' | 'order'>,
  [usual]: Sort['default'],
): Sort['says'] {
  if (syntax.style === 'by-direction') return usual?.direction === 'descending' ? syntax.ascending : syntax.descending;
  return syntax.style === 'apart' ? order : by;
}

function readKeys(sort: SortNode, list: DescribedList): Sort['keys'] {
  const named = sort.get('keys').members();
  return Object.fromEntries(named.map(([name, key]) => [name, readKey(key, list)]));
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

/** Throws where a key is not known, or where nothing is asked for and nothing is promised. */
function readDefault(sort: SortNode, keys: Sort['keys'], { separator }: Pick<Sort, 'separator'>): readonly SortTerm[] {
  const node = sort.get('default');
  const { by, order } = sort.value;
  if (!node) {
    if (by === undefined && sort.value.ascending === undefined)
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
