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
import { textOutsideItsFormatIsRefused } from './text-outside-its-format-is-refused.ts';

const formatted = (schema: string, invalid?: string) => withTextParameter('since', schema, invalid);
const MOMENT = '{ type: string, format: date-time }';
const operation = formatted(MOMENT);
const found = async (send: FakeProvider) => {
  const context = contextOf({ operation, resource: knownWidgets, send });
  return (await violationsOf(textOutsideItsFormatIsRefused, context)).map(({ message }) => message);
};

test('is silent where texts of no format are refused', async () =>
  expect(await found(keepingProvider(operation))).toEqual([]));

test('fires where they are read over', async () =>
  expect(await found(() => answers.widgets)).toEqual(
    ['abc', '2020-13-45T25:61:61Z', '2021-02-30T00:00:00Z', '2021-02-28'].map(
      (text) => `since=${text} is answered with 200 (success) instead of invalid-parameter`,
    ),
  ));

test('fires on a day where a moment belongs, unless a day is allowed', async () => {
  const read: FakeProvider = (parameters, plan) =>
    parameters['since'] === '2021-02-28' ? answers.widgets : keepingProvider(operation)(parameters, plan);
  expect(await found(read)).toEqual(['since=2021-02-28 is answered with 200 (success) instead of invalid-parameter']);
  const either = formatted('{ type: string, anyOf: [{ format: date-time }, { format: date }] }');
  expect(textOutsideItsFormatIsRefused.appliesTo(either)).toBe(false);
  const lenient = formatted(MOMENT, '{ outcomes: [invalid-parameter, success] }');
  const context = contextOf({ operation: lenient, resource: knownWidgets, send: () => answers.widgets });
  expect(await violationsOf(textOutsideItsFormatIsRefused, context)).toEqual([]);
  expect(context.sent.map(({ parameters }) => parameters?.['since'])).not.toContain('2021-02-28');
});

test('applies only where a refusal is promised, and every reader knows the format', () => {
  const applies = (schema: string, invalid?: string) =>
    textOutsideItsFormatIsRefused.appliesTo(formatted(schema, invalid));
  expect(applies(MOMENT)).toBe(true);
  expect(applies('{ type: string, format: uuid }')).toBe(true);
  expect(applies('{ type: string, format: byte }')).toBe(false);
  expect(applies('{ type: string, format: our-own }')).toBe(false);
  expect(applies('{ type: integer, format: int64 }')).toBe(false);
  expect(applies(MOMENT, 'null')).toBe(false);
});
