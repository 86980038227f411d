import { expect, test } from '#test';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  gadgets,
  keepingProvider,
  knownGadgets,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { documentedExamplesAreAccepted } from './documented-examples-are-accepted.ts';

const PLAIN = 'agent_1.3';
const ODD = 'an agent / + = & % é 事件';
const withExamples = gadgets.replace(
  'space: { type: string, default: main }',
  `$&\n                agent: { type: string, examples: ['${PLAIN}', '${ODD}'] }\n                key: { type: string, x-role: credential, examples: [secret] }`,
);
const operation = operationOf(contractFrom(withExamples), 'FindGadgets');
const keep = keepingProvider(operation);
const promise = operation.parameters.find(({ name }) => name === 'agent')?.schemaPointer;

const cases: { does: string; send: FakeProvider; want: readonly string[] }[] = [
  { does: 'accepts every example', send: keep, want: [] },
  {
    does: 'knows no such parameter',
    send: (parameters, plan) => ('agent' in parameters ? answers.refused : keep(parameters, plan)),
    want: [PLAIN, ODD],
  },
  {
    does: 'stumbles over characters',
    send: (parameters, plan) => (/[^\w.]/.test(parameters['agent'] ?? '') ? answers.refused : keep(parameters, plan)),
    want: [ODD],
  },
  {
    does: 'fails over characters, which is judged by another check',
    send: (parameters, plan) => (/[^\w.]/.test(parameters['agent'] ?? '') ? { status: 500 } : keep(parameters, plan)),
    want: [],
  },
];
for (const { does, send, want } of cases)
  test(`${want.length === 0 ? 'is silent on' : 'fires on'} a provider that ${does}`, async () => {
    const context = contextOf({ operation, resource: knownGadgets, send });
    const violations = await violationsOf(documentedExamplesAreAccepted, context);
    expect(violations.map(({ message }) => message)).toEqual(
      want.map((text) => `agent=${text} is answered with 200 with code 4000 (invalid-parameter)`),
    );
    expect(new Set(violations.map((violation) => violation.promise))).toEqual(
      new Set(want.map(() => `${promise}/examples`)),
    );
    expect(context.sent.map(({ parameters }) => parameters)).toEqual([{ agent: PLAIN }, { agent: ODD }]);
  });

test('sends the examples that stand beside the schema, as far as they keep to it', async () => {
  const beside = widgets.replace(
    '        - { name: limit',
    `        - { name: sort, in: query, example: newest, examples: { one: { value: oldest }, two: { value: newest } }, schema: { type: string, maxLength: 6, example: rarest } }
        - { name: zone, in: query, example: north, schema: { type: string } }
        - { name: code, in: query, example: toolong, x-answers: { unknown: { outcomes: [unknown-resource] } }, schema: { type: string } }
$&`,
  );
  const ofEnvironment = 'parameters: { zone: { variable: WIDGETS_ZONE, default: south } }';
  const contract = contractFrom(beside.replace('parameters: {}', ofEnvironment));
  const context = contextOf({ operation: operationOf(contract, 'ListWidgets'), send: () => ({ body: {} }) });
  await violationsOf(documentedExamplesAreAccepted, context);
  expect(context.sent.slice(0, 3).map(({ parameters }) => parameters)).toEqual([
    { sort: 'rarest' },
    { sort: 'newest' },
    { sort: 'oldest' },
  ]);
});

test('applies only where an optional parameter has examples', () => {
  expect(documentedExamplesAreAccepted.appliesTo(operation)).toBe(true);
  expect(documentedExamplesAreAccepted.appliesTo(operationOf(contractFrom(gadgets), 'FindGadgets'))).toBe(false);
});
