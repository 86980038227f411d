import { expect, test } from '#test';
import fc from 'fast-check';
import { createClient, createTypedClient, type RecordedRequest, type Transport } from '../../client/index.ts';
import {
  findOperation,
  type Parameter,
  parseContract,
  readParameter,
  splitMembers,
  writeParameter,
} from '../../contract/index.ts';
import { startProvider, type RunningProvider } from '../../provider/index.ts';
import type { ParameterValues, StageWrappers } from '../../provider/pipeline/index.ts';

const STYLES = [
  ['query', 'form'],
  ['query', 'form', false],
  ['query', 'spaceDelimited', false],
  ['query', 'pipeDelimited', false],
  ['query', 'pipeDelimited', true],
  ['query', 'deepObject', true],
  ['path', 'simple'],
  ['path', 'simple', true],
  ['header', 'simple'],
  ['header', 'simple', true],
  ['cookie', 'form', false],
] as const;
const SEPARATORS = { form: ',', spaceDelimited: ' ', pipeDelimited: '|', deepObject: ',', simple: ',' } as const;
const SCHEMAS = {
  texts: '{ type: array, items: { type: string } }',
  numbers: '{ type: array, items: { type: number } }',
  switches: '{ type: array, items: { type: boolean } }',
} as const;

interface Described {
  readonly name: string;
  readonly node: string;
  readonly value: fc.Arbitrary<unknown>;
}

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
/** No blanks at its ends, because HTTP takes them from a header. ASCII, because no other letter is sure to pass in one. */
const textWithout = (separator: string | undefined) =>
  fc
    .string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' })
    .filter((text) => text.trim() === text && (separator === undefined || !text.includes(separator)));

const several: readonly Described[] = STYLES.flatMap(([place, style, explode], index) => {
  const isExploded = explode ?? style === 'form';
  const isApart = isExploded && place === 'query';
  const text = textWithout(isApart ? undefined : SEPARATORS[style]).filter(
    (each) => place !== 'path' || !/^\.+$/.test(each),
  );
  const described = `in: ${place}, ${place === 'path' ? 'required: true, ' : ''}style: ${style}, explode: ${isExploded}`;
  const list = (items: fc.Arbitrary<unknown>) => fc.array(items, { minLength: 1, maxLength: 4 });
  const values = { texts: list(text), numbers: list(number), switches: list(fc.boolean()) };
  const lists = (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).map((kind) => ({
    name: `${kind}_${index}`,
    node: `{ name: ${kind}_${index}, ${described}, schema: ${SCHEMAS[kind]} }`,
    value: values[kind],
  }));
  const members = {
    [`t${index}`]: text,
    [`n${index}`]: number,
    [`s${index}`]: fc.boolean(),
  };
  const properties = `{ t${index}: { type: string }, n${index}: { type: number }, s${index}: { type: boolean } }`;
  const object = {
    name: `object_${index}`,
    node: `{ name: object_${index}, ${described}, schema: { type: object, properties: ${properties} } }`,
    value: fc.record(members, { requiredKeys: [`s${index}`] }),
  };
  return [...lists, object];
});
const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() === text);
const single: readonly Described[] = [
  { name: 'text', node: '{ name: text, in: query, schema: { type: string } }', value: word },
  { name: 'number', node: '{ name: number, in: query, schema: { type: number } }', value: number },
  { name: 'on', node: '{ name: on, in: query, schema: { type: boolean } }', value: fc.boolean() },
];
const inBody: readonly Described[] = [
  { name: 'words', node: '{ type: array, items: { type: string } }', value: fc.array(word, { maxLength: 4 }) },
  {
    name: 'counts',
    node: '{ type: array, items: { type: integer } }',
    value: fc.array(fc.integer(), { maxLength: 4 }),
  },
  {
    name: 'where',
    node: '{ type: object, properties: { place: { type: string }, open: { type: boolean } } }',
    value: fc.record({ place: fc.string(), open: fc.boolean() }),
  },
];
const all = [...single, ...several, ...inBody];
const inPath = all.filter(({ node }) => node.includes('in: path'));

const contract = parseContract(
  `
openapi: 3.1.0
info: { title: Styles, version: '1' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:
  ${inPath.map(({ name }) => `/{${name}}`).join('')}:
    post:
      operationId: ask
      parameters: [${[...single, ...several].map(({ node }) => node).join(',\n        ')}]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                ${inBody.map(({ name, node }) => `${name}: ${node}`).join('\n                ')}
      responses: { '200': { description: Things., content: { application/json: { schema: { type: object } } } } }
`,
  'contracts/styles/openapi.yaml',
);
const operation = findOperation(contract, 'ask');

let provider: RunningProvider;
let heard: ParameterValues = {};
test.beforeAll(async () => {
  const listening: StageWrappers = { validate: (next) => (ask) => (heard = next(ask)) };
  provider = await startProvider({ contracts: [contract], wrappers: () => [listening] });
});
test.afterAll(() => provider.close());

test('what the typed client sends in any style is what the provider reads, and what the checks read', async () => {
  const transport: Transport = {
    async send(request) {
      const answer = await provider.answer({ ...request, headers: { host: 'h', ...request.headers } });
      return { startedAt: 0, durationMs: 0, answer: { ...answer, tooLarge: false } };
    },
    close: () => Promise.resolve(),
  };
  const client = createClient({ contract, endpoint: provider.origin, credentials: [], timeoutMs: 5000, transport });
  const typed = createTypedClient<Record<'ask', Asked>>(client, contract, { retries: 0 });
  const values = Object.fromEntries(all.map(({ name, value }) => [name, value]));
  await fc.assert(
    fc.asyncProperty(fc.record(values, { requiredKeys: inPath.map(({ name }) => name) }), async (asked) => {
      const { exchange } = await typed.call('ask', asked);
      expect(readByChecks(exchange.request)).toEqual(asked);
      expect(readByProvider(heard)).toEqual(asTexts(asked));
    }),
    { numRuns: 25 },
  );
  await client.close();
});

interface Asked {
  readonly parameters: { readonly query: Record<string, unknown> };
  readonly responses: object;
}

function readByChecks({ parameters }: RecordedRequest): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => [name, readParameter(contract, parameterOf(name), text).value]),
  );
}

/** The provider keeps an object as its text. */
function readByProvider(parameters: ParameterValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, objectIn(name, String(value)) ?? value]),
  );
}

/** What was asked, with members of objects as texts, which is what they are outside of a JSON body. */
function asTexts(asked: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => {
      const { object } = parameterOf(name);
      const members = Object.entries(value as object).map(([member, each]) => [
        member,
        writeParameter(undefined, each),
      ]);
      return [name, object ? Object.fromEntries(members) : value];
    }),
  );
}

function objectIn(name: string, text: string): unknown {
  const { object, schema } = parameterOf(name);
  if (object) return Object.fromEntries(splitMembers(text) ?? []);
  return schema['type'] === 'object' ? (JSON.parse(text) as unknown) : undefined;
}

function parameterOf(name: string): Parameter {
  const parameter = operation.parameters.find((each) => each.name === name);
  if (!parameter) throw new Error(`"${name}" is no parameter`);
  return parameter;
}
