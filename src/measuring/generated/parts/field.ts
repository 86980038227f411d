import fc from 'fast-check';
import type { AskedNode, Node } from './part.ts';

/** A field of an item, the filters that read it, and how it sorts. */
export interface Field {
  readonly name: string;
  readonly schema: Node;
  readonly filters: readonly FilterPlan[];
  /** Absent where nothing sorts by it. */
  readonly key?: string | Node;
}

export interface FilterPlan {
  readonly parameter: AskedNode;
  readonly said: Node;
}

function filter(name: string, said: Node, schema: Node, also: Node = {}): FilterPlan {
  return { parameter: { name, schema, also: { 'x-role': 'filter', ...also } }, said: { parameter: name, ...said } };
}

/** Beside a filter that filters when it is left out, another one of the same field has few values that show anything. */
function withoutHidden(filters: readonly FilterPlan[]): readonly FilterPlan[] {
  const byDefault = filters.filter(({ parameter: { schema } }) => 'default' in schema);
  return byDefault.length > 0 ? byDefault : filters;
}

/** A field with some of its filters, as one of its keys or as none. */
function fieldOf(name: string, { schemas, filters, keys }: Choices): fc.Arbitrary<Field> {
  return fc
    .record({
      schema: fc.constantFrom(...schemas),
      filters: fc.subarray([...filters], { maxLength: Math.min(2, filters.length) }),
      key: fc.constantFrom(undefined, ...keys),
    })
    .map(({ schema, filters: chosen, key }) => ({
      name,
      schema,
      filters: withoutHidden(chosen),
      ...(key !== undefined && { key: typeof key === 'string' ? key : { at: `/${name}`, ...key } }),
    }));
}

interface Choices {
  readonly schemas: readonly Node[];
  readonly filters: readonly FilterPlan[];
  readonly keys: readonly (string | Node)[];
}

const KINDS = { type: 'string', enum: ['bug', 'Task', 'wish'] };
const UNKNOWN = { 'x-answers': { unknown: { outcomes: ['unknown-resource'] } } };
const NUMBER = { type: 'integer', minimum: 0 };
const NULLS = ['first', 'last', 'smallest', 'largest'].map((nulls) => ({ nulls }));
const TEXTS = ['text', 'text-ignoring-case'].map((compares) => ({ compares }));

const kind = fieldOf('kind', {
  schemas: [KINDS, { type: ['string', 'null'], enum: ['bug', 'Task', 'wish', null] }],
  filters: [
    filter('kind', { field: '/kind', match: 'equals' }, KINDS),
    filter('kind_or_all', { field: '/kind', match: 'equals', any: 'all' }, { type: 'string', enum: [...KINDS.enum, 'all'] }),
    filter(
      'usual_kind',
      { field: '/kind', match: 'equals', any: 'all' },
      { type: 'string', enum: [...KINDS.enum, 'all'], default: 'bug' },
    ),
    filter(
      'kind_if_any',
      { field: '/kind', match: 'equals', none: 'none', some: '*' },
      { type: 'string', enum: [...KINDS.enum, 'none', '*'] },
    ),
    filter('not_kind', { field: '/kind', match: 'not-equals' }, KINDS),
    filter('kind_or_label', { field: '/kind', match: 'equals', or: [{ field: '/labels', match: 'has' }, '/title'] }, { type: 'string' }),
    filter('kinds', { field: '/kind', match: 'in', separator: ',' }, { type: 'string' }),
    filter('some_kinds', { field: '/kind', match: 'in', separator: '|', trimmed: true }, { type: 'string' }),
  ],
  keys: ['/kind', ...TEXTS],
});

const title = fieldOf('title', {
  schemas: [{ type: 'string' }, { type: 'string', minLength: 3, maxLength: 12 }, { type: ['string', 'null'] }],
  filters: [
    filter('title', { field: '/title', match: 'contains' }, { type: 'string' }),
    filter('q', { field: '/title', match: 'contains-ignoring-case' }, { type: 'string', minLength: 1 }),
    filter(
      'search',
      {
        field: '/title',
        match: 'contains-ignoring-case',
        or: [{ field: '/kind', match: 'equals', compares: 'text' }, { field: '/labels', match: 'has' }],
      },
      { type: 'string', minLength: 1 },
    ),
    filter('begins', { field: '/title', match: 'begins-with' }, { type: 'string', maxLength: 30 }),
    filter('starts', { field: '/title', match: 'begins-with', compares: 'text' }, { type: 'string' }),
    filter('starts_so', { field: '/title', match: 'begins-with', compares: 'text-ignoring-case' }, { type: 'string' }),
    filter('holds', { field: '/title', match: 'contains', compares: 'text' }, { type: 'string' }),
    filter('named', { field: '/title', match: 'equals', trimmed: true }, { type: 'string' }),
  ],
  keys: ['/title', ...TEXTS, { compares: 'text', nulls: 'last' }],
});

const labels = fieldOf('labels', {
  schemas: [{ type: 'array', items: { type: 'string', enum: ['urgent', 'later', 'unclear', 'clear'] } }],
  filters: [
    filter('label', { field: '/labels', match: 'has' }, { type: 'string' }),
    filter('label_or_kind', { field: '/labels', match: 'has', or: [{ field: '/kind', match: 'equals' }] }, { type: 'string' }),
    filter('label_if_any', { field: '/labels', match: 'has', none: 'none', some: '*' }, { type: 'string' }),
    filter('all_labels', { field: '/labels', match: 'has-all', separator: ',' }, { type: 'string', minLength: 1 }),
    filter('any_labels', { field: '/labels', match: 'has-any', separator: '|' }, { type: 'string', minLength: 1 }),
  ],
  keys: [],
});

const grams = fieldOf('grams', {
  schemas: [
    { type: 'integer', minimum: 0, maximum: 900 },
    { type: ['integer', 'null'], minimum: 0, maximum: 9 },
    { type: 'number', minimum: 0, maximum: 50 },
    { type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 },
    { type: 'integer', minimum: -50, maximum: 50 },
  ],
  filters: [
    filter('min_grams', { field: '/grams', match: 'at-least' }, NUMBER),
    filter('max_grams', { field: '/grams', match: 'at-most' }, NUMBER),
    filter('over', { field: '/grams', match: 'greater' }, { type: 'integer', minimum: 0, maximum: 900 }),
    filter('under', { field: '/grams', match: 'less' }, { type: 'number' }),
  ],
  keys: ['/grams', ...NULLS],
});

const NUMBER_OR_NONE = { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string', enum: ['none'] }] };
const shelf = fieldOf('rack', {
  schemas: [{ type: 'integer', minimum: 0, maximum: 4 }, { type: ['integer', 'null'], minimum: 0, maximum: 4 }],
  filters: [
    filter('rack_or_none', { field: '/rack', match: 'equals', none: 'none' }, NUMBER_OR_NONE),
    filter('rack', { field: '/rack', match: 'equals' }, NUMBER),
    filter('known_rack', { field: '/rack', match: 'equals' }, NUMBER, UNKNOWN),
    filter('not_rack', { field: '/rack', match: 'not-equals' }, { type: 'integer' }),
    filter('racks', { field: '/rack', match: 'in', separator: ',' }, { type: 'string' }),
  ],
  keys: ['/rack'],
});

const gift = fieldOf('gift', {
  schemas: [{ type: 'boolean' }],
  filters: [
    filter('gift', { field: '/gift', match: 'equals' }, { type: 'boolean' }),
    filter('wrapped', { field: '/gift', match: 'equals' }, { type: 'boolean', default: true }),
  ],
  keys: [],
});

const MOMENT = { type: 'string', format: 'date-time' };
const created = fieldOf('created', {
  schemas: [MOMENT],
  filters: [
    filter('since', { field: '/created', match: 'at-least', unit: 'date-time' }, MOMENT),
    filter('until', { field: '/created', match: 'at-most', unit: 'date-time' }, MOMENT),
    filter('after', { field: '/created', match: 'greater', unit: 'date-time' }, MOMENT),
    filter('before_ms', { field: '/created', match: 'less', unit: 'milliseconds' }, NUMBER),
  ],
  keys: ['/created', { compares: 'instant' }],
});

const placed = fieldOf('placed', {
  schemas: [
    { type: 'integer', minimum: 1_700_000_000, maximum: 1_750_000_000 },
    { type: ['integer', 'null'], minimum: 1_700_000_000, maximum: 1_700_000_009 },
  ],
  filters: [
    filter('placed_since', { field: '/placed', match: 'at-least', unit: 'seconds' }, NUMBER),
    filter('placed_until', { field: '/placed', match: 'at-most', unit: 'seconds' }, NUMBER),
    filter('placed_after', { field: '/placed', match: 'greater', unit: 'seconds' }, NUMBER),
  ],
  keys: ['/placed', { nulls: 'largest' }],
});

const FIELDS = [kind, title, labels, grams, shelf, gift, created, placed];

/** The fields of an item beside its identity: texts, numbers, times, lists and switches, each with filters and keys of its own. */
export const fields: fc.Arbitrary<Field[]> = fc
  .subarray([...FIELDS.keys()], { maxLength: 4 })
  .chain((chosen) => fc.tuple(...chosen.map((at) => FIELDS[at] ?? kind)));
