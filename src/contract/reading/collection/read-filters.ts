import type { Collection, Filter, JsonPointer, Parameter } from '../../model/index.ts';
import type { Written } from '../../language/written.ts';
import { schemaKeyword } from '../../schema/schema-keyword.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { parameterNamed } from '../parameter-named.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';
import type { SourceDocument } from '../source-document.ts';
import { comparisonOf, typesOf } from './read-comparison.ts';

type FilterNode = ExtensionNode<Written['filter']>;

/** The matches that compare the text itself, so that a comparison or a unit says nothing there. */
const OF_TEXTS: readonly Filter['match'][] = ['contains', 'contains-ignoring-case', 'begins-with'];
/** A value is looked for in any of several fields. */
const OF_SEVERAL: readonly Filter['match'][] = ['equals', 'contains', 'contains-ignoring-case', 'begins-with', 'has'];
const RANGES: readonly Filter['match'][] = ['at-least', 'at-most', 'greater', 'less'];

/** The parameters that pick items by one of their fields. */
export function readFilters(collection: CollectionNode, list: DescribedList): Pick<Collection, 'filters'> {
  const filters = (collection.get('filters')?.elements() ?? []).map((filter) => readFilter(filter, list));
  return { filters };
}

function readFilter(filter: FilterNode, { parameters, item }: DescribedList): Filter {
  const schema = schemaNamed(filter.get('field'), item);
  const parameter = parameterNamed(filter.get('parameter'), parameters);
  const { field, match, unit, separator, any } = filter.value;
  const types = typesOf(filter.source, schema);
  checkWords(filter);
  requireList(filter.get('match'), { match, field, types });
  if (unit === 'date-time' && types.length > 0 && !types.includes('string'))
    filter.get('unit')?.fail(`is "date-time", and ${field} is a number: say milliseconds or seconds.`);
  const read: Filter = {
    pointer: filter.pointer,
    parameter,
    field,
    match,
    compares: filter.value.compares ?? (unit ? 'instant' : usualComparison(filter.source, schema, match)),
    ...(unit && { unit }),
    ...(separator !== undefined && { separator }),
    ...(any !== undefined && { any }),
    ...defaultOf(filter, parameter),
  };
  const or = filter.get('or')?.elements() ?? [];
  return { ...read, ...(or.length > 0 && { or: or.map((further) => readFurther(further, read, item)) }) };
}

/** The filter on a further field, in which the value is looked for as well. Throws where it bounds or excludes values. */
function readFurther(
  further: ExtensionNode<JsonPointer | Written['furtherField']>,
  filter: Filter,
  item: JsonPointer,
): Filter {
  const said = typeof further.value === 'string' ? { field: further.value } : further.value;
  const at =
    typeof further.value === 'string' ? further : (further as ExtensionNode<Written['furtherField']>).get('field');
  const schema = schemaNamed(at as ExtensionNode<JsonPointer>, item);
  const { field, match = filter.match, compares } = said;
  if (!OF_SEVERAL.includes(match))
    further.fail(
      `has the match "${match}", which says nothing of several fields. Known with "or": ${OF_SEVERAL.join(', ')}.`,
    );
  requireList(further, { match, field, types: typesOf(further.source, schema) });
  return { ...filter, field, match, compares: compares ?? usualComparison(further.source, schema, match) };
}

function requireList(
  node: Pick<FilterNode, 'fail'>,
  {
    match,
    field,
    types,
  }: { readonly match: Filter['match']; readonly field: string; readonly types: readonly string[] },
): void {
  if (match === 'has' && types.length > 0 && !types.includes('array')) node.fail(`is "has", and ${field} is no list.`);
}

/** Text is equal to itself in every collation; only an order of texts is not known. */
function usualComparison(source: SourceDocument, schema: JsonPointer, match: Filter['match']): Filter['compares'] {
  const found = comparisonOf(source, schema);
  return found === 'undocumented' && !RANGES.includes(match) ? 'text' : found;
}

/** Throws where a filter says what its match cannot use. */
function checkWords(filter: FilterNode): void {
  const { match, compares, unit, separator } = filter.value;
  if (filter.value.or && !OF_SEVERAL.includes(match))
    filter
      .get('or')
      ?.fail(`names further fields, and the match "${match}" is of one. Known with "or": ${OF_SEVERAL.join(', ')}.`);
  if (separator !== undefined && match !== 'in')
    filter.get('separator')?.fail(`parts several values, and the match "${match}" has one. Known: in.`);
  if (separator === undefined && match === 'in')
    filter.fail('has the match "in" and no "separator", which stands between its values.');
  if (unit !== undefined && compares !== undefined && compares !== 'instant')
    filter.get('compares')?.fail(`is "${compares}", and a "unit" is of instants only.`);
  if (!OF_TEXTS.includes(match)) return;
  filter
    .get('compares')
    ?.fail(`"compares" is for values that are compared whole, and "${match}" looks into a text. Leave it out.`);
  filter.get('unit')?.fail(`is for times, and "${match}" looks into a text.`);
}

function defaultOf({ source, value: { any } }: FilterNode, { schemaPointer }: Parameter): Pick<Filter, 'default'> {
  const usual = schemaKeyword(source, schemaPointer, 'default')?.value;
  if (usual === undefined || usual === null || typeof usual === 'object' || String(usual) === any) return {};
  return { default: String(usual) };
}
