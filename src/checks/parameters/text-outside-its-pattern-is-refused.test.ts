import { expect, test } from '#test';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  keepingProvider,
  knownWidgets,
  operationOf,
  violationsOf,
  widgets,
  withTextParameter,
} from '../testing/index.ts';
import { patternProbes } from '../probes/index.ts';
import { textOutsideItsPatternIsRefused } from './text-outside-its-pattern-is-refused.ts';

const patterned = (schema: string, invalid?: string) => withTextParameter('label', schema, invalid);
const WORD = '{ type: string, pattern: "^[a-z]{2,4}$" }';
const operation = patterned(WORD);
const found = async (send: FakeProvider, of = operation) => {
  const context = contextOf({ operation: of, resource: knownWidgets, send });
  return (await violationsOf(textOutsideItsPatternIsRefused, context)).map(({ message }) => message);
};

test('is silent where texts that do not fit are refused', async () =>
  expect(await found(keepingProvider(operation))).toEqual([]));

test('fires where they are read over', async () =>
  expect(await found(() => answers.widgets)).toEqual(
    ['abc!', 'ABC', 'a b'].map((text) => `label=${text} is answered with 200 (success) instead of invalid-parameter`),
  ));

test('values of a list are tried against their own pattern', async () => {
  const list = patterned('{ type: array, items: { type: string, pattern: "^[a-z]{2,4}$" } }');
  expect(await found(keepingProvider(list), list)).toEqual([]);
  expect((await found(() => answers.widgets, list))[0]).toBe(
    'label=abc! is answered with 200 (success) instead of invalid-parameter',
  );
});

test('an order is tried with a further key that no one knows, and by another field', () => {
  const sorted = widgets
    .replace(
      '- { name: tag,',
      "- { name: orderby, in: query, x-role: sort, schema: { type: string, pattern: '^-?colour(,-?colour)*$$' } }\n        - { name: tag,",
    )
    .replace(
      /^( +)items: .*$/m,
      "$&\n$1sort: { by: orderby, syntax: { style: prefix }, separator: ',', keys: { colour: /colour } }",
    );
  const texts = patternProbes(operationOf(contractFrom(sorted), 'ListWidgets')).map(({ text }) => text);
  expect(texts).toEqual(['abc!', 'ABC', 'a b', '-colourx', '-colour,unheardof', 'text']);
});

test('applies only where a text can break the pattern, and nothing else', () => {
  const applies = (schema: string, invalid?: string) =>
    textOutsideItsPatternIsRefused.appliesTo(patterned(schema, invalid));
  expect(applies(WORD)).toBe(true);
  expect(applies('{ type: string, pattern: "^.*$" }')).toBe(false);
  expect(applies('{ type: string }')).toBe(false);
  expect(applies('{ type: string, enum: [ab], pattern: "^[a-z]{2,4}$" }')).toBe(false);
  expect(applies(WORD, 'null')).toBe(false);
});
