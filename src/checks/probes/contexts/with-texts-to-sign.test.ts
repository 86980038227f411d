import { expect, test } from '#test';
import { contractFrom, notes, operationOf } from '../../testing/index.ts';
import { contextsOf, type ProbeContext } from './contexts-of.ts';
import { withTextsToSign } from './with-texts-to-sign.ts';

/** The context that says most of an operation whose text has another schema. */
function saidWith(schema: string): ProbeContext | undefined {
  const written = notes.replace("{ type: string, allOf: [{ not: { pattern: '[(]' } }] }", () => schema);
  const operation = operationOf(contractFrom(written), 'ListNotes');
  const [everything] = contextsOf(operation, { resources: [] }, []);
  return everything && withTextsToSign(operation, everything);
}

test('a free text holds all that is hard to sign, and the rest stays', () => {
  const said = saidWith('{ type: string }');
  expect(said?.plan.parameters['text']).toMatch(/ b\+\/=&%41~\*:@é\p{L}\p{M}事$/u);
  expect(said?.plan.parameters).toMatchObject({ kind: 'plain', order: 'up' });
  expect(said?.says).toContain(`text=${said?.plan.parameters['text']}`);
});

test('what the parameter does not allow is left out', () => {
  const said = saidWith("{ type: string, allOf: [{ not: { pattern: '[^ -~]' } }, { not: { pattern: '[+/]' } }] }");
  expect(said?.plan.parameters['text']).toMatch(/ b=&%41~\*:@$/);
});

for (const [title, schema] of [
  ['a listed text', '{ type: string, enum: [one, two] }'],
  ['a text with a format', '{ type: string, format: uuid }'],
  ['a text of digits', "{ type: string, pattern: '^[0-9]+$' }"],
] as const)
  test(`${title} is no text to sign`, () => {
    const digits = saidWith(schema)?.plan.parameters['text'];
    expect(digits ?? '0').toMatch(/^[0-9]+$/);
  });
