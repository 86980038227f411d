import { expect, test } from '#test';
import { petsDocument, petsInJson } from '../../contract/testing/index.ts';
import {
  contextOf,
  contractFrom,
  type FakeAnswer,
  neverAnswered,
  operationOf,
  violationsOf,
} from '../testing/index.ts';
import { malformedBodyIsRefused } from './malformed-body-is-refused.ts';

const bodied = (more = '') =>
  operationOf(contractFrom(petsInJson(`{ type: object, properties: { name: { type: string } }${more} }`)), 'findPets');
const optional = bodied();
const needed = bodied(', required: [name]');

const judged = async (operation: typeof optional, answer: FakeAnswer) => {
  const context = contextOf({ operation, send: () => answer });
  const found = await violationsOf(malformedBodyIsRefused, context);
  return [found.map(({ message }) => message), context.sent.map(({ malformation }) => malformation)];
};

test('is silent where each body is refused, in whatever words', async () => {
  expect(await judged(optional, { status: 400, text: '<h1>Bad Request</h1>' })).toEqual([[], ['unfinished']]);
  expect(await judged(needed, { status: 422, body: {} })).toEqual([[], ['unfinished', 'empty']]);
});

test('fires where a broken body is taken for an empty one', async () => {
  const message = 'a JSON body without its last character is answered with 200 (success)';
  expect(await judged(optional, { body: [] })).toEqual([[message], ['unfinished']]);
});

test('fires where a body that is needed is not there and the list comes', async () => {
  const [messages] = await judged(needed, { body: [] });
  expect(messages).toContain('no JSON body is answered with 200 (success)');
});

test('fires on a server error', async () => {
  const [messages] = await judged(optional, { status: 500, body: {} });
  expect(messages).toEqual([expect.stringContaining('is answered with 500')]);
});

test('fires where no answer comes', async () => {
  const context = contextOf({
    operation: optional,
    send: () => {
      throw neverAnswered();
    },
  });
  const found = await violationsOf(malformedBodyIsRefused, context);
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('is never answered')]);
});

test('applies where an operation takes JSON', () => {
  expect(malformedBodyIsRefused.appliesTo(optional)).toBe(true);
  expect(malformedBodyIsRefused.appliesTo(operationOf(contractFrom(petsDocument('get', '')), 'findPets'))).toBe(false);
});
