import { expect, test } from '#test';
import { saidAs } from '../../judgement/index.ts';
import type { Operation } from '../../contract/index.ts';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  keepingProvider,
  knownWidgets,
  notes,
  operationOf,
  violationsOf,
  widgets,
  withTextParameter,
} from '../testing/index.ts';
import { unknownEnumValueIsRefused } from './unknown-enum-value-is-refused.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

/** Each changed in one respect; then what stands for all of them and for none, and for the first of them. */
const SENT = [
  'RED',
  'unheardof',
  're',
  'redx',
  'red ',
  'red\n',
  'red,green',
  're.',
  '"red"',
  'all',
  '0',
  '1',
  'null',
  'r',
  'true',
];

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where each is refused', send: keep, want: [] },
  {
    title: 'fires where everything is accepted',
    send: () => answers.widgets,
    want: SENT.map((text) => [
      `${saidAs('colour', text)} is answered with 200 (success) instead of invalid-parameter`,
      promiseOf('colour', 'schema/enum'),
    ]),
  },
  {
    title: 'fires on another letter case',
    send: (parameters, plan) =>
      keep({ ...parameters, ...(parameters['colour'] && { colour: parameters['colour'].toLowerCase() }) }, plan),
    want: ['RED'].map((text) => [
      `${saidAs('colour', text)} is answered with 200 (success) instead of invalid-parameter`,
      promiseOf('colour', 'schema/enum'),
    ]),
  },
  {
    title: 'fires on blanks that are cut off',
    send: (parameters, plan) =>
      keep({ ...parameters, ...(parameters['colour'] && { colour: parameters['colour'].trim() }) }, plan),
    want: ['red ', 'red\n'].map((text) => [
      `${saidAs('colour', text)} is answered with 200 (success) instead of invalid-parameter`,
      promiseOf('colour', 'schema/enum'),
    ]),
  },
  {
    title: 'fires on something behind a listed value',
    send: (parameters, plan) => (parameters['colour'] === 'redx' ? answers.widgets : keep(parameters, plan)),
    want: [
      ['colour=redx is answered with 200 (success) instead of invalid-parameter', promiseOf('colour', 'schema/enum')],
    ],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(unknownEnumValueIsRefused, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

const sorted = operationOf(
  contractFrom(
    widgets
      .replace(
        '- { name: tag,',
        '- { name: by, in: query, x-role: sort, schema: { type: string, enum: [first] } }\n        - { name: tag,',
      )
      .replace(
        'total: /total\n',
        'total: /total\n        sort: { by: by, keys: { first: /first }, default: { key: first, direction: ascending } }\n',
      ),
  ),
  'ListWidgets',
);
const sorting = (send: FakeProvider) =>
  violationsOf(unknownEnumValueIsRefused, contextOf({ operation: sorted, resource: knownWidgets, send }));

test('is silent where an order by another field is refused', async () =>
  expect(await sorting(keepingProvider(sorted))).toEqual([]));

test('fires on an order by another field of an item', async () => {
  const fields = ['colour', 'text', 'last'];
  const found = await sorting((parameters, plan) =>
    fields.includes(parameters['by'] ?? '') ? answers.widgets : keepingProvider(sorted)(parameters, plan),
  );
  expect(found.map(({ message }) => message)).toEqual(
    ['colour', 'text', 'last'].map(
      (field) => `by=${field} is answered with 200 (success) instead of invalid-parameter`,
    ),
  );
});

test('applies only where values are listed', () => {
  expect(unknownEnumValueIsRefused.appliesTo(operation)).toBe(true);
  expect(unknownEnumValueIsRefused.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
  const mute = contractFrom(
    widgets.replace('enum: [red, green] } }', 'enum: [red, green] }, x-answers: { invalid: null } }'),
  );
  expect(unknownEnumValueIsRefused.appliesTo(operationOf(mute, 'ListWidgets'))).toBe(false);
});

test.describe('an unknown key of an order', () => {
  const said = notes
    .replace('schema: { type: string, enum: [time], default: time }', 'schema: { type: string }')
    .replace('enum: [plain, urgent]', 'minLength: 1')
    .replace(', enum: [up, down], default: down', '')
    .replace('keys: { time: /time }', "keys: { time: /time }\n          separator: ','\n          unknown: refused");
  const sorted = operationOf(contractFrom(said), 'ListNotes');
  const found = async (isRefused: (by: string) => boolean) => {
    const send: FakeProvider = ({ by = 'time' }) =>
      isRefused(by ?? 'time') ? { status: 400, body: {} } : { body: { notes: [] } };
    const violations = await violationsOf(unknownEnumValueIsRefused, contextOf({ operation: sorted, send }));
    return violations.map(({ message }) => message.split(' ')[0]);
  };

  test('is refused alone, behind a known one, and where it nearly is one', async () => {
    expect(await found((by) => by !== 'time')).toEqual([]);
    expect(await found(() => false)).toEqual(['by=unheardof', 'by=time,unheardof', 'by=timex', 'by=TIME', 'by=kind']);
    expect(await found((by) => by.split(',')[0] !== 'time')).toEqual(['by=time,unheardof']);
  });

  test('is not tried where the contract does not say how it is answered', () => {
    const silent = operationOf(contractFrom(said.replace('unknown: refused', 'unsaid: descending')), 'ListNotes');
    expect(unknownEnumValueIsRefused.appliesTo(silent)).toBe(false);
  });
});

test('sends a word of a claim that lost against the list', async () => {
  const rivals = '[{ claim: { enum: [RED, GREEN, BLUE] }, source: manual }]';
  const said = `x-role: filter, x-provenance: { basis: documented, source: manual, rivals: ${rivals} }, schema: { type: string, enum: [red`;
  const rivalled = operationOf(
    contractFrom(widgets.replace('x-role: filter, schema: { type: string, enum: [red', said)),
    'ListWidgets',
  );
  const faithful = keepingProvider(rivalled);
  const send: FakeProvider = (parameters, plan) =>
    parameters['colour'] === 'BLUE' ? answers.widgets : faithful(parameters, plan);
  const judged = (provider: FakeProvider) =>
    violationsOf(unknownEnumValueIsRefused, contextOf({ operation: rivalled, resource: knownWidgets, send: provider }));
  expect(await judged(faithful)).toEqual([]);
  expect((await judged(send)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^colour=BLUE .*is answered with 200/),
  ]);
});

test.describe('a list of listed values', () => {
  const of = (items: string, further = '') =>
    withTextParameter('states', `{ type: array, ${further} items: ${items} }`);
  const found = async (listed: Operation, isIgnored: (states: readonly string[]) => boolean) => {
    const send: FakeProvider = ({ states, ...others }, plan) =>
      keepingProvider(listed)(
        states === undefined || isIgnored(states.split(',')) ? others : { ...others, states },
        plan,
      );
    const violations = await violationsOf(
      unknownEnumValueIsRefused,
      contextOf({ operation: listed, resource: knownWidgets, send }),
    );
    return violations.map(({ message }) => message.split(' ')[0]);
  };
  const words = of('{ type: string, enum: [open, shut] }');

  test('is refused with a value that is none of them, alone and behind one of them', async () => {
    expect(await found(words, () => false)).toEqual([]);
    expect(await found(words, () => true)).toEqual([
      'states=unheardof',
      'states=open,unheardof',
      'states=OPEN',
      'states=openx',
    ]);
    expect(await found(words, (states) => states.includes('open'))).toEqual(['states=open,unheardof']);
    const numbers = of('{ type: integer, enum: [1, 2] }');
    expect(await found(numbers, () => true)).toEqual(['states=3', 'states=1,3']);
  });

  test('is not tried with what the contract allows', async () =>
    expect(await found(of('{ anyOf: [{ enum: [open] }, { type: string }] }'), () => true)).toEqual([]));
});
