import type { Collection, Filter, JsonPointer, Parameter } from '../../model/index.ts';
import type { Written } from '../../language/written.ts';
import { pointerSegments } from '../../json-pointer.ts';
import { schemaKeyword } from '../../schema/schema-keyword.ts';
import { itemSchemas, possibleSchemas, propertyNames } from '../../schema/walk-schema.ts';
import type { ExtensionNode } from '../extension-node.ts';
import { parameterNamed } from '../parameter-named.ts';
import { schemaNamed } from '../schema-named.ts';
import type { CollectionNode, DescribedList } from './described-list.ts';
import type { SourceDocument } from '../source-document.ts';
import { comparisonOf, typesOf } from './read-comparison.ts';

type FilterNode = ExtensionNode<Written['filter']>;

/** The matches that look into a text. A comparison says there only whether case counts, and a unit says nothing. */
const OF_TEXTS: readonly Filter['match'][] = ['contains', 'contains-ignoring-case', 'begins-with'];
/** A value is looked for in any of several fields. */
const OF_SEVERAL: readonly Filter['match'][] = ['equals', 'contains', 'contains-ignoring-case', 'begins-with', 'has'];
const OF_SEVERAL_VALUES: readonly Filter['match'][] = ['in', 'has-all', 'has-any'];
const OF_CASE: readonly Filter['compares'][] = ['text', 'text-ignoring-case'];
const RANGES: readonly Filter['match'][] = ['at-least', 'at-most', 'greater', 'less'];

/** The parameters that pick items by one of their fields. */
export function readFilters(collection: CollectionNode, list: DescribedList): Pick<Collection, 'filters'> {
  const filters = (collection.get('filters')?.elements() ?? []).map((filter) => readFilter(filter, list));
  return { filters };
}

function readFilter(filter: FilterNode, { parameters, item }: DescribedList): Filter {
  const schema = schemaNamed(filter.get('field'), item);
  const parameter = parameterNamed(filter.get('parameter'), parameters);
  const { field, match, any, none, some, trimmed } = filter.value;
  const unit = unitOf(filter, { schema, parameter });
  const types = typesOf(filter.source, schema);
  checkWords(filter, parameter);
  const separator = separatorOf(filter, parameter);
  requireList(filter.get('match'), { match, field, types });
  requireValues(filter, schema);
  if (unit === 'date-time' && types.length > 0 && !types.includes('string'))
    filter.get('unit')?.fail(`is "date-time", and ${field} is a number: say milliseconds or seconds.`);
  if (filter.value.unit === 'date' && schemaKeyword(filter.source, schema, 'format')?.value !== 'date')
    filter.get('unit')?.fail(`is "date", and ${field} is no day: its schema needs the format "date".`);
  const read: Filter = {
    pointer: filter.pointer,
    parameter,
    field,
    match,
    compares: filter.value.compares ?? (unit ? 'instant' : usualComparison(filter.source, schema, match)),
    ...(unit && { unit }),
    ...(separator !== undefined && { separator }),
    ...(any !== undefined && { any }),
    ...(none !== undefined && { none }),
    ...(some !== undefined && { some }),
    ...(trimmed && { trimmed }),
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
  const whole = typeof further.value === 'string' ? undefined : (further as ExtensionNode<Written['furtherField']>);
  const at = whole?.get('field') ?? (further as ExtensionNode<JsonPointer>);
  const schema = schemaNamed(at, item);
  const field = at.value;
  const { match = filter.match, compares } = whole?.value ?? {};
  checkCase(whole?.get('compares'), match);
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
  const isList = types.includes('array') || ofEach(field);
  if (match.startsWith('has') && types.length > 0 && !isList) node.fail(`is "${match}", and ${field} is no list.`);
  if (!match.startsWith('has') && ofEach(field))
    node.fail(
      `is "${match}", and ${field} names a member of each element of a list. Known there: has, has-all, has-any.`,
    );
}

/** Whether a field is a member of each element of a list: `/tags/*` and a name. */
function ofEach(field: JsonPointer): boolean {
  return pointerSegments(field).includes('*');
}

/** A text that is sent is compared with a value, and with no object. Words for some value and for none compare with nothing. */
function requireValues(filter: FilterNode, schema: JsonPointer): void {
  const { match, field, some, none } = filter.value;
  if (some !== undefined || none !== undefined) return;
  const [element] = match.startsWith('has') ? itemSchemas(filter.source, schema) : [];
  const [name] =
    element === undefined ? [] : possibleSchemas(filter.source, element).flatMap((each) => propertyNames(each.schema));
  if (name !== undefined)
    filter.get('field').fail(`names ${field}, whose elements are objects. Name a member of each: ${field}/*/${name}.`);
}

/** The unit that is written, or a day where field and parameter are days by their schemas. */
function unitOf(
  { source, value: { match, unit, compares } }: FilterNode,
  { schema, parameter }: { readonly schema: JsonPointer; readonly parameter: Parameter },
): Filter['unit'] {
  const areDays = [schema, parameter.schemaPointer].every(
    (at) => schemaKeyword(source, at, 'format')?.value === 'date',
  );
  return unit ?? (areDays && compares === undefined && !OF_TEXTS.includes(match) ? 'date' : undefined);
}

/** Text is equal to itself in every collation; only an order of texts is not known. */
function usualComparison(source: SourceDocument, schema: JsonPointer, match: Filter['match']): Filter['compares'] {
  const found = comparisonOf(source, schema);
  if (match === 'contains-ignoring-case') return 'text-ignoring-case';
  if (OF_TEXTS.includes(match)) return 'undocumented';
  return found === 'undocumented' && !RANGES.includes(match) ? 'text' : found;
}

/** Throws where one text would mean two things, or a value that asks for a field stands where values are bounds or fields are several. */
function checkSpecial(filter: FilterNode): void {
  const { match, or, any, none, some } = filter.value;
  const special = filter.get('none') ?? filter.get('some');
  if (special && (RANGES.includes(match) || match === 'not-equals'))
    special.fail(`says whether there is a value, and the match "${match}" compares it. Leave it out.`);
  if (special && or)
    special.fail('says whether there is a value in one field, and "or" names further ones. Leave it out.');
  const texts = [any, none, some].filter((text) => text !== undefined);
  if (new Set(texts).size < texts.length)
    filter.fail('gives one text two meanings. "any", "none" and "some" are different texts.');
}

/** Throws where a filter says what its match cannot use. */
function checkWords(filter: FilterNode, parameter: Parameter): void {
  const { list } = parameter;
  checkSpecial(filter);
  const { match, compares, unit, separator } = filter.value;
  checkTrimmed(filter, parameter);
  if (filter.value.or && !OF_SEVERAL.includes(match))
    filter
      .get('or')
      ?.fail(`names further fields, and the match "${match}" is of one. Known with "or": ${OF_SEVERAL.join(', ')}.`);
  const hasSeveral = OF_SEVERAL_VALUES.includes(match);
  if (separator !== undefined && !hasSeveral)
    filter
      .get('separator')
      ?.fail(`parts several values, and the match "${match}" has one. Known: ${OF_SEVERAL_VALUES.join(', ')}.`);
  if (separator === undefined && hasSeveral && !list)
    filter.fail(`has the match "${match}" and no "separator", which stands between its values.`);
  if (unit !== undefined && compares !== undefined && compares !== 'instant')
    filter.get('compares')?.fail(`is "${compares}", and a "unit" is of instants only.`);
  checkCase(filter.get('compares'), match);
  if (!OF_TEXTS.includes(match)) return;
  filter.get('unit')?.fail(`is for times, and "${match}" looks into a text.`);
}

/** Throws where blanks at the ends of a value are left out, and a value with blanks is none that may be sent. */
function checkTrimmed(filter: FilterNode, { name, schemaPointer }: Parameter): void {
  const trimmed = filter.get('trimmed');
  const { match } = filter.value;
  if (RANGES.includes(match)) trimmed?.fail(`is for texts, and the match "${match}" bounds values.`);
  if (schemaKeyword(filter.source, schemaPointer, 'enum'))
    trimmed?.fail(`is for free texts, and "${name}" lists its values. Leave it out.`);
}

/** Inside of texts a comparison says only whether the case of letters counts. Throws where it says more, or what the match says itself. */
function checkCase(compares: ExtensionNode<Filter['compares']> | undefined, match: Filter['match']): void {
  if (!compares || !OF_TEXTS.includes(match)) return;
  if (match === 'contains-ignoring-case')
    compares.fail('is said by the match "contains-ignoring-case" already. Leave it out.');
  if (!OF_CASE.includes(compares.value))
    compares.fail(`is "${compares.value}", and "${match}" looks into a text. Known there: ${OF_CASE.join(', ')}.`);
}

/** A parameter that is a list parts its values itself. */
function separatorOf({ value: { match, separator } }: FilterNode, { list }: Parameter): string | undefined {
  return separator ?? (OF_SEVERAL_VALUES.includes(match) ? list?.separator : undefined);
}

function defaultOf({ source, value: { any } }: FilterNode, { schemaPointer }: Parameter): Pick<Filter, 'default'> {
  const usual = schemaKeyword(source, schemaPointer, 'default')?.value;
  if (usual === undefined || usual === null || typeof usual === 'object' || String(usual) === any) return {};
  return { default: String(usual) };
}
