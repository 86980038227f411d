import { expect, test } from '#test';
import {
  answers,
  contextOf,
  type FakeProvider,
  keepingProvider,
  knownWidgets,
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

test('applies only where a length has bounds', () => {
  expect(textOutsideItsLengthIsRefused.appliesTo(operation)).toBe(true);
  expect(textOutsideItsLengthIsRefused.appliesTo(bounded('{ type: string }'))).toBe(false);
  expect(textOutsideItsLengthIsRefused.appliesTo(bounded('{ type: string, maxLength: 4000 }'))).toBe(false);
});
