import type { Written } from '../../language/written.ts';
import type { SortSyntax } from '../../model/index.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { parameterNamed } from '../parameter-named.ts';
import type { DescribedList } from './described-list.ts';

type SortNode = ExtensionNode<Written['sort']>;

/** Throws where a syntax says what its style cannot use, or two separators are the same. */
export function readSortSyntax(sort: SortNode, list: DescribedList): SortSyntax {
  const node = sort.get('syntax');
  const { order, directions, separator, by } = sort.value;
  const [up, down] = [sort.get('ascending'), sort.get('descending')];
  if (up && down) return eachDirection(sort, [up, down], list);
  if (separator !== undefined && by === undefined)
    sort.get('separator')?.fail('needs "by", or "ascending" and "descending": no parameter takes several keys.');
  if (!node) return { style: 'apart' };
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
  if (directions?.ascending === directions?.descending)
    sort.get('directions')?.fail('has one word for both directions, so no one can tell them apart.');
  if (between === separator)
    sort.get('separator')?.fail(`is ${JSON.stringify(between)}, which stands between key and word already.`);
  return { style, between };
}

/** Each direction has a parameter that takes the key. Throws where another parameter or a word says one of the two as well. */
function eachDirection(
  sort: SortNode,
  [up, down]: readonly [ExtensionNode<string>, ExtensionNode<string>],
  { parameters }: DescribedList,
): SortSyntax {
  for (const name of ['by', 'order', 'syntax', 'directions', 'unsaid'] as const)
    sort.get(name)?.fail(`says nothing beside "ascending" and "descending", which take the keys themselves.`);
  const [ascending, descending] = [parameterNamed(up, parameters), parameterNamed(down, parameters)];
  if (ascending === descending)
    down.fail(`is the parameter of the other direction, too. Where one takes both, say "by" and "syntax".`);
  return { style: 'by-direction', ascending, descending };
}
