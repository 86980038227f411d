import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { headersMatch } from './headers-match.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const AGE = `${operation.pointer}/responses/200/headers/X-Age`;

const cases = [
  { title: 'is silent on documented values', headers: { 'x-age': '5', 'x-note': 'ab' }, want: [] },
  { title: 'is silent on an optional header that is absent', headers: { 'x-age': '0' }, want: [] },
  { title: 'fires on a required header that is absent', headers: {}, want: [['the header X-Age is absent', AGE]] },
  {
    title: 'fires on text where a number is documented',
    headers: { 'x-age': 'old' },
    want: [['the header X-Age must be integer, and is "old"', `${AGE}/schema`]],
  },
  {
    title: 'fires on a number out of bounds',
    headers: { 'x-age': '-1' },
    want: [['the header X-Age must be >= 0, and is "-1"', `${AGE}/schema`]],
  },
  {
    title: 'fires on an optional header with another value',
    headers: { 'x-age': '1', 'x-note': 'a' },
    want: [
      [
        'the header X-Note must NOT have fewer than 2 characters, and is "a"',
        `${operation.pointer}/responses/200/headers/X-Note/schema`,
      ],
    ],
  },
];

for (const { title, headers, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: { headers } });
    const violations = await violationsOf(headersMatch, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts).toEqual({ 'headers examined': 2 });
  });
}

test('counts nothing where the status documents no header', async () => {
  const context = contextOf({ operation, exchange: { status: 404 } });
  expect(await violationsOf(headersMatch, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({});
});

test('is silent on a request that lacks what is required, where no answer to that is promised', async () => {
  const tolerant = operationOf(
    contractFrom(`
openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: ListNotes
      parameters: [{ name: page, in: query, required: true, example: 1, schema: { type: integer } }]
      responses:
        '200':
          description: Notes.
          headers: { X-Total: { required: true, schema: { type: integer } } }
          content: { application/json: { schema: { type: array } } }
x-outcomes: { success: { status: [200] } }
`),
    'ListNotes',
  );
  const found = async (parameters: Readonly<Record<string, string>>) =>
    (await violationsOf(headersMatch, contextOf({ operation: tolerant, exchange: { parameters } }))).length;
  expect(await found({})).toBe(0);
  expect(await found({ page: '1' })).toBe(1);
});

test('applies only where headers are documented', () => {
  expect(headersMatch.appliesTo(operation)).toBe(true);
  expect(headersMatch.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});

/** Headers as a contract describes them, and texts that are such a value or none. */
const TYPED: readonly {
  readonly header: string;
  readonly kept: readonly string[];
  readonly broken: readonly string[];
}[] = [
  { header: 'schema: { type: boolean }', kept: ['true', 'false'], broken: ['yes', 'on', ''] },
  { header: "schema: { type: [integer, 'null'] }", kept: ['7', '-7', '', 'null'], broken: ['7.5', 'many'] },
  { header: 'schema: { type: number, minimum: 0 }', kept: ['0', '1.25'], broken: ['-0.5', 'much'] },
  {
    header: 'schema: { type: array, items: { type: integer }, maxItems: 3 }',
    kept: ['1', '1,2,3', '1, 2', ''],
    broken: ['1,2,3,4', '1,two', '1;2'],
  },
  {
    header: 'schema: { type: array, items: { type: string, enum: [GET, POST] } }',
    kept: ['GET,POST'],
    broken: ['PUT'],
  },
  {
    header: 'schema: { type: object, required: [left], properties: { left: { type: integer } } }',
    kept: ['left,5,other,x', 'left=5'],
    broken: ['right,5', 'left,five'],
  },
  {
    header: 'content: { application/json: { schema: { type: array, items: { type: integer } } } }',
    kept: ['[1,2]'],
    broken: ['1,2', '["a"]'],
  },
  { header: 'schema: { maximum: 5 }', kept: ['4', 'text'], broken: [] },
];
for (const { header, kept, broken } of TYPED)
  test(`judges a header by its type: ${header}`, async () => {
    const typed = operationOf(
      contractFrom(
        widgets.replace('X-Age: { required: true, schema: { type: integer, minimum: 0 } }', `X-Age: { ${header} }`),
      ),
      'ListWidgets',
    );
    const found = async (text: string) =>
      (await violationsOf(headersMatch, contextOf({ operation: typed, exchange: { headers: { 'x-age': text } } })))
        .length;
    for (const text of kept) expect(`${text}: ${await found(text)}`).toBe(`${text}: 0`);
    for (const text of broken) expect(`${text}: ${await found(text)}`).toBe(`${text}: 1`);
  });
