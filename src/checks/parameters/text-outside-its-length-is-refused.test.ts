import { expect, test } from '#test';
import { petsDocument, petsInJson } from '../../contract/testing/index.ts';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  keepingProvider,
  knownWidgets,
  operationOf,
  violationsOf,
  withTextParameter,
} from '../testing/index.ts';
import { textOutsideItsLengthIsRefused } from './text-outside-its-length-is-refused.ts';

const bounded = (schema: string) => withTextParameter('label', schema);
const operation = bounded('{ type: string, minLength: 2, maxLength: 40 }');
const keep = keepingProvider(operation);
const found = async (send: FakeProvider, of = operation) => {
  const context = contextOf({ operation: of, resource: knownWidgets, send });
  return (await violationsOf(textOutsideItsLengthIsRefused, context)).map(({ message, promise }) => [
    message.replace(/(a+) is/, (_, text: string) => `(${text.length}) is`),
    promise.split('/').at(-1),
  ]);
};
const accepted = (text: string) => `label=${text} is answered with 200 (success) instead of invalid-parameter`;

test('is silent where texts of a wrong length are refused', async () => expect(await found(keep)).toEqual([]));

test('fires on a text of 41 characters under a largest length of 40', async () =>
  expect(
    await found((parameters, plan) =>
      (parameters['label']?.length ?? 0) > 40 ? answers.widgets : keep(parameters, plan),
    ),
  ).toEqual([
    [accepted('00(39)'), 'maxLength'],
    [accepted('00(294)'), 'maxLength'],
  ]));

test('fires on an empty text under a smallest length', async () =>
  expect(
    await found((parameters, plan) => (parameters['label'] === '' ? answers.widgets : keep(parameters, plan))),
  ).toEqual([[accepted(''), 'minLength']]));

test('breaks no other bound than the length', async () => {
  const digits = bounded('{ type: string, pattern: "^[0-9]*$", maxLength: 3 }');
  expect(await found(() => answers.widgets, digits)).toEqual([
    [accepted('0000'), 'maxLength'],
    [accepted('0'.repeat(259)), 'maxLength'],
  ]);
});

const listing = (place: 'query' | 'json', schema: string) => {
  const inQuery = `parameters: [{ name: tags, in: query, style: form, explode: false, schema: ${schema} }]`;
  const document =
    place === 'query' ? petsDocument('get', inQuery) : petsInJson(`{ type: object, properties: { tags: ${schema} } }`);
  return operationOf(contractFrom(document), 'findPets');
};

for (const [place, bounds, sent] of [
  ['json', 'minItems: 1, maxItems: 2', ['[]', '0,0,0']],
  ['query', 'minItems: 1, maxItems: 2', ['0,0,0']],
  ['query', 'minItems: 2', ['0']],
  ['query', 'maxItems: 2, uniqueItems: true', []],
  ['json', 'maxItems: 2000', []],
] as const)
  test(`a list of a wrong length in ${place} under ${bounds}: ${sent.join(' and ') || 'none'}`, async () => {
    const of = listing(place, `{ type: array, items: { type: string }, ${bounds} }`);
    const tried = (await found(() => ({ body: [] }), of)).map(([message = '']) => message.split(' is answered')[0]);
    expect(tried).toEqual(expect.arrayContaining(sent.map((text) => `tags=${text}`)));
    expect(tried).toHaveLength(sent.length);
    expect(await found(() => ({ status: 400, body: {} }), of)).toEqual([]);
  });

test('applies only where a length has bounds', () => {
  expect(textOutsideItsLengthIsRefused.appliesTo(operation)).toBe(true);
  expect(textOutsideItsLengthIsRefused.appliesTo(bounded('{ type: string }'))).toBe(false);
  expect(textOutsideItsLengthIsRefused.appliesTo(bounded('{ type: string, maxLength: 4000 }'))).toBe(false);
});
