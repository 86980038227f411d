import type {
  Collection,
  CollectionField,
  CollectionPromise,
  Filter,
  JsonPointer,
  Paging,
  Parameter,
  Sort,
} from '../model.ts';
import { constraints } from '../schema/constraints.ts';
import { itemSchemas, jointSchemas, schemaOf } from '../schema/walk-schema.ts';
import type { Cursor } from './cursor.ts';

const PROMISES: readonly CollectionPromise[] = [
  'full-pages',
  'empty-past-the-end',
  'stable-order',
  'no-match-is-empty',
  'inclusive-bounds',
  'merged',
  'own-items',
];
const DIRECTIONS = ['ascending', 'descending'] as const;
const MATCHES: readonly Filter['match'][] = ['equals', 'contains', 'at-least', 'at-most'];

interface Subject {
  readonly parameters: readonly Parameter[];
  /** Schema of the successful body. */
  readonly success: JsonPointer;
}

/** What the list in an answer means. */
export function readCollection(cursor: Cursor, subject: Subject): Collection {
  const items = cursor.child('items');
  const list = describedBy(items, subject.success);
  const item = itemSchemas(cursor.source, list)[0] ?? items.fail(`names ${items.text()}, whose schema has no "items".`);
  const identity = cursor.optional('identity');
  if (identity) describedBy(identity, item);
  const total = cursor.optional('total');
  const count = cursor.optional('count');
  const paging = cursor.optional('paging');
  const sort = cursor.optional('sort');
  return {
    pointer: cursor.pointer,
    items: items.text(),
    item: { schema: item },
    ...(identity && { identity: identity.text() }),
    ...(total && { total: readField(total, subject.success) }),
    ...(count && { count: readField(count, subject.success) }),
    ...(paging && { paging: readPaging(paging, subject.parameters) }),
    ...(sort && { sort: readSort(sort, subject.parameters, item) }),
    filters: (cursor.optional('filters')?.items() ?? []).map((filter) => readFilter(filter, subject.parameters, item)),
    promises: readPromises(cursor.optional('promises')),
  };
}

function readField(cursor: Cursor, schema: JsonPointer): CollectionField {
  return { at: cursor.text(), promise: describedBy(cursor, schema) };
}

function readPaging(cursor: Cursor, parameters: readonly Parameter[]): Paging {
  const size = parameterNamed(cursor.child('size'), parameters);
  return {
    pointer: cursor.pointer,
    style: cursor.child('style').choice(['page-index', 'record-offset']),
    page: parameterNamed(cursor.child('page'), parameters),
    size,
    first: cursor.optional('first')?.number() ?? 0,
    defaultSize: sizeKeyword(cursor.child('size'), size, 'default'),
    maximumSize: sizeKeyword(cursor.child('size'), size, 'maximum'),
  };
}

function sizeKeyword(cursor: Cursor, size: Parameter, keyword: 'default' | 'maximum'): number {
  const values =
    keyword === 'maximum'
      ? constraints(cursor.source, size)
          .filter((constraint) => constraint.keyword === keyword)
          .map(({ value }) => value)
      : jointSchemas(cursor.source, size.schemaPointer).map(({ schema }) => schema[keyword]);
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0
    ? Math.min(...numbers)
    : cursor.fail(`names the parameter "${size.name}", whose schema has no "${keyword}".`);
}

function readSort(cursor: Cursor, parameters: readonly Parameter[], item: JsonPointer): Sort {
  const by = cursor.optional('by');
  const order = cursor.optional('order');
  const keys = cursor.child('keys');
  for (const [, key] of keys.entries()) describedBy(key, item);
  return {
    pointer: cursor.pointer,
    ...(by && { by: parameterNamed(by, parameters) }),
    ...(order && { order: parameterNamed(order, parameters) }),
    keys: keys.texts(),
    directions: { ascending: direction(cursor, 'ascending'), descending: direction(cursor, 'descending') },
    default: {
      key: cursor.child('default', 'key').choice(Object.keys(keys.texts())),
      direction: cursor.child('default', 'direction').choice(DIRECTIONS),
    },
  };
}

/** The word on the wire; where no parameter carries it, our own. */
function direction(cursor: Cursor, name: (typeof DIRECTIONS)[number]): string {
  return cursor.optional('directions', name)?.text() ?? name;
}

function readFilter(cursor: Cursor, parameters: readonly Parameter[], item: JsonPointer): Filter {
  const field = cursor.child('field');
  describedBy(field, item);
  return {
    pointer: cursor.pointer,
    parameter: parameterNamed(cursor.child('parameter'), parameters),
    field: field.text(),
    match: cursor.child('match').choice(MATCHES),
  };
}

function readPromises(cursor: Cursor | undefined): Collection['promises'] {
  const known = (cursor?.entries() ?? []).map(([name, promise]) => {
    if (!PROMISES.some((known) => known === name))
      promise.fail(`names the promise "${name}". Known: ${PROMISES.join(', ')}.`);
    return [name, promise.pointer] as const;
  });
  return Object.fromEntries(known);
}

function parameterNamed(cursor: Cursor, parameters: readonly Parameter[]): Parameter {
  const known = parameters.map(({ name }) => name);
  return (
    parameters.find(({ name }) => name === cursor.value) ??
    cursor.fail(
      `names the parameter ${JSON.stringify(cursor.value)}, which the operation does not have. Known: ${known.join(', ')}.`,
    )
  );
}

/** The schema node of the place that the cursor names. */
function describedBy(cursor: Cursor, schema: JsonPointer): JsonPointer {
  return (
    schemaOf(cursor.source, schema, cursor.text()) ??
    cursor.fail(`names ${cursor.text()}, which the schema at #${schema} does not describe.`)
  );
}
