import { expect, test } from '#test';
import { discover } from './discover.ts';
import type { FoundFilter } from './guess.ts';
import { makeContract } from './overlay/make-contract.ts';
import { described, documentWith } from './testing/index.ts';

const ITEM = `{ type: object, properties: {
  id: { type: integer }, name: { type: string }, slug: { type: string }, slugs: { type: string }, labels: { type: array, items: { type: string } },
  state: { type: string, description: "Either 'open' or 'closed'" }, kind: { type: string, enum: [cat, dog] }, team: { type: string }
} }`;
const ANSWER = `{ type: array, items: ${ITEM.replaceAll('\n', ' ')} }`;

/** The filters that one parameter of a list of pets gives, in a contract that can be read. */
function filtersOf(name: string, says: string, schema = 'type: string'): readonly FoundFilter[] {
  const parameter = `{ name: ${JSON.stringify(name)}, in: query, description: ${JSON.stringify(says)}, schema: { ${schema} } }`;
  const document = described(documentWith({ answer: ANSWER, parameters: [parameter] }));
  const discovery = discover(document);
  makeContract(document, discovery, { title: 'Pets' });
  return discovery.lists[0]?.filters.map(({ value }) => value) ?? [];
}

type Row = readonly [name: string, says: string, expected: Partial<FoundFilter> | undefined, schema?: string];
const ARRAY = 'type: array, items: { type: string }';

const ROWS: readonly Row[] = [
  // How a text is compared.
  ['name', 'The name.', { match: 'equals' }],
  ['name', 'Only pets whose name contains this text, case insensitive.', { match: 'contains-ignoring-case' }],
  ['name', 'Filter by a substring of the name.', { match: 'contains' }],
  ['name', 'Filter by a substring of the name. It is case-sensitive.', { match: 'contains', compares: 'text' }],
  ['name', 'Only pets with names that begin with this value are returned.', { match: 'begins-with' }],
  ['name', 'Performs a prefix search, ignoring case.', { match: 'begins-with', compares: 'text-ignoring-case' }],
  ['name', 'The case-insensitive name.', { match: 'equals', compares: 'text-ignoring-case' }],
  ['name', 'Names, comma-separated.', { match: 'in', separator: ',' }],
  ['name', 'A partial name.', undefined],
  ['name', 'The name. Wildcards (*) are supported.', undefined],
  ['name', 'Search by name.', undefined],
  ['name', 'A comma-separated list of names, each of which may be a substring.', undefined],
  ['name__icontains', '', { match: 'contains-ignoring-case' }],
  ['nameContains', '', { match: 'contains' }],
  ['name_startswith', '', { match: 'begins-with' }],
  ['namePrefix', '', { match: 'begins-with' }],
  ['id_contains', '', undefined],
  ['namePrefix', 'Returns all pets with this text in the name.', undefined],
  ['name', 'Only pets whose name/slug contains this value.', undefined],
  ['name', 'Only pets whose name contains this text. All other parameters are ignored.', undefined],
  ['slugs', 'Pets with any of the comma-separated slugs.', undefined],
  ['team', 'The `any` value is equivalent to any team.', { match: 'equals' }],
  // Values that are none of the field.
  ['kind', '', { match: 'equals', any: 'all' }, 'type: string, enum: [cat, dog, all]'],
  ['kind', '', { match: 'equals' }, 'type: string, enum: [cat, dog]'],
  ['kind', 'Another kind.', undefined, 'type: string, enum: [cat, cow]'],
  ['kind', '', undefined, 'type: string, enum: [cat, dog, ANY]'],
  ['state', '', { match: 'equals', any: 'all' }, 'type: string, enum: [open, closed, all]'],
  ['team', '', undefined, 'type: string, enum: [red, blue, all]'],
  ['team', '', { match: 'equals', any: 'all' }, 'type: string, enum: [red, blue, all], default: all'],
  [
    'team',
    'The team. Pass in `none` for pets without a team, and `*` for pets with any team.',
    { match: 'equals', none: 'none', some: '*' },
  ],
  ['team', "To find pets that have no team, set the filter to the string 'null'.", { match: 'equals', none: 'null' }],
  ['team', '[`null` = all pets]', { match: 'equals' }],
  ['expand', '', undefined],
  // Fields that are lists.
  ['labels', 'Only pets that have all of the specified labels.', { match: 'has-all', separator: ',' }, ARRAY],
  ['labels', 'Only pets that have all the labels you list.', { match: 'has-all', separator: ',' }, ARRAY],
  ['labels', 'Matches one or more of the given labels.', { match: 'has-any', separator: ',' }, ARRAY],
  ['labels', 'Comma-separated; at least one of the given labels.', { match: 'has-any', separator: ',' }],
  ['labels', 'Labels.', undefined, ARRAY],
  ['labels', 'All of the given labels, or any of the given labels.', undefined, ARRAY],
  ['label', 'Show pets with the specified label.', { match: 'has' }],
  ['label', 'A label.', undefined],
  // Several fields.
  [
    'q',
    'Only pets with a name or slug containing this text, disregarding case.',
    { field: '/name', match: 'contains-ignoring-case', or: ['/slug'] },
  ],
  [
    'search',
    'A substring match in the pet name, slug and team.',
    { field: '/name', match: 'contains', or: ['/slug', '/team'] },
  ],
  ['q', 'Pets that contain the search term in `name`.', { field: '/name', match: 'contains' }],
  ['q', 'Only pets with a name or colour containing this text.', undefined],
  ['q', 'Looks into name and slug.', undefined],
  ['q', 'Space-separated words; a substring match in name or slug.', undefined],
];
for (const [name, says, expected, schema] of ROWS)
  test(`${name}: ${says} ${schema ?? ''}`, () => {
    const [filter, ...others] = filtersOf(name, says, schema);
    expect(others).toEqual([]);
    if (expected === undefined) expect(filter).toBe(undefined);
    else {
      const { parameter: _, field, ...rest } = filter!;
      expect({ ...(expected.field !== undefined && { field }), ...rest }).toEqual(expected);
    }
  });
