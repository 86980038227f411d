import { expect, test } from '#test';
import { askedByText, contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { oddTexts } from './odd-texts.ts';

const REFUSED = 'invalid-parameter: { status: [400] }, ';

/** Ends no escape, no quote, and no expression. */
const BREAKING = ['%zz%', `'"&<`, String.raw`a\([{*+?^$|`, 'a\u0000b'];

for (const [title, contract] of [
  ['any text may be sent', askedByText('{ type: string }', REFUSED)],
  ['a bracket is forbidden and no one says what answers it', askedByText('{ type: string, pattern: "^[^(]*$" }')],
  ['a bracket is refused', askedByText('{ type: string, pattern: "^[^(]*$" }', REFUSED)],
] as const)
  test(`sends what breaks careless code where ${title}`, () => {
    const operation = operationOf(contractFrom(contract), 'ListNotes');
    expect(oddTexts(operation, operation.parameters[0]!)).toEqual(expect.arrayContaining(BREAKING));
  });

test('sends more digits than a number holds where a text is made of digits', () => {
  const of = (schema: string) => {
    const operation = operationOf(contractFrom(askedByText(schema)), 'ListNotes');
    return oddTexts(operation, operation.parameters[0]!).filter((text) => /^9+$/.test(text));
  };
  expect(of('{ type: string, pattern: "^[0-9]{1,19}$" }')).toEqual(['9'.repeat(19)]);
  expect(of('{ type: string, pattern: "^[0-9]+$" }')).toEqual(['9'.repeat(20)]);
  expect(of('{ type: string, pattern: "^[0-9]{1,9}$" }')).toEqual([]);
  expect(of('{ type: string }')).toEqual([]);
});

test('sends all of it as one text where every text but a few is refused', () => {
  const operation = operationOf(contractFrom(askedByText('{ type: string, enum: [open] }', REFUSED)), 'ListNotes');
  const texts = oddTexts(operation, operation.parameters[0]!);
  expect(texts).toEqual([expect.any(String), '']);
  for (const part of BREAKING.slice(1)) expect(texts[0]).toContain(part);
});

for (const [outcomes, sent] of [
  ['', true],
  [REFUSED, false],
] as const)
  test(`sends a number below the smallest only where no answer to it is promised: ${sent}`, () => {
    const operation = operationOf(contractFrom(askedByText('{ type: integer, minimum: 1 }', outcomes)), 'ListNotes');
    expect(oddTexts(operation, operation.parameters[0]!).includes('0')).toBe(sent);
  });

test('the spellings of a number are tried beside a list of such numbers, which has none', () => {
  const list = '- { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }';
  const operation = operationOf(
    contractFrom(widgets.replace('- { name: offset', `${list}\n        - { name: offset`)),
    'ListWidgets',
  );
  const offset = operation.parameters.find(({ name }) => name === 'offset')!;
  expect(oddTexts(operation, offset)).toContain('05e0');
});
