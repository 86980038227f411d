import { expect, test } from '#test';
import { saidAs } from '../../judgement/index.ts';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  NEAR_WIDGETS,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { unknownResourceShowsNothing } from './unknown-resource-shows-nothing.ts';

const lenient = widgets.replace(
  'x-answers: { unknown: { outcomes: [unknown-resource] } }',
  'x-answers: { unknown: { outcomes: [refused, success] } }',
);
const operation = operationOf(contractFrom(lenient), 'ListWidgets');
const PROMISE = `${operation.pointer}/parameters/1/x-answers/unknown`;
const resource = { name: 'first', parameters: { owner_id: 'o-100000', shelf_id: 's-100000', tag: 'a' } };
const list = (...texts: string[]) => ({
  body: { shelf_id: 's', total: texts.length, widgets: texts.map((text) => ({ colour: 'red', text })) },
});
const knowing =
  (others: FakeProvider): FakeProvider =>
  (parameters, plan) =>
    parameters['shelf_id'] === 's-100000' ? list('ours', 'too') : others(parameters, plan);

const cases: { title: string; send: FakeProvider; want: string[] }[] = [
  { title: 'is silent where an unknown name has an empty list', send: knowing(() => list()), want: [] },
  { title: 'is silent where an unknown name is refused', send: knowing(() => answers.unknown), want: [] },
  {
    title: 'is silent where a name that begins like ours is somebody else’s',
    send: knowing(({ shelf_id }) => (shelf_id === 's-899999' ? list() : list('theirs'))),
    want: [],
  },
  {
    title: 'fires on a provider that does not look at the name',
    send: () => list('ours', 'too'),
    want: ['s-899999', ...NEAR_WIDGETS].map(
      (name) => `${saidAs('shelf_id', name)}, which names nothing, is answered with 2 items`,
    ),
  },
  {
    title: 'fires on anything under an invented name',
    send: knowing(({ shelf_id }) => (shelf_id === 's-899999' ? list('theirs') : list())),
    want: ['shelf_id=s-899999, which names nothing, is answered with 1 items'],
  },
  {
    title: 'fires on a provider that compares beginnings',
    send: knowing(({ shelf_id = '' }) => (shelf_id.startsWith('s-100000') ? list('ours', 'too') : list())),
    want: ['s-1000000', 's-100000 ', 's-100000,s-100000', 's-100000.json', 's-100000\0', 's-100000\u{1f680}'].map(
      (name) => `${saidAs('shelf_id', name)}, which names nothing, is answered with 2 items`,
    ),
  },
];

for (const { title, send, want } of cases)
  test(title, async () => {
    const context = contextOf({ operation, resource, send });
    const violations = await violationsOf(unknownResourceShowsNothing, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ promise, at }) => promise === PROMISE && at?.startsWith('/widgets/'))).toBe(true);
    expect(context.evidence.counts).toEqual({
      // What is found alone is not asked for beside others.
      'invented names sent': 1 + NEAR_WIDGETS.length + (want.length === 0 ? 1 : 0),
    });
  });

test('says that an empty list of the known resource shows little', async () => {
  const context = contextOf({ operation, resource, send: () => list() });
  expect(await violationsOf(unknownResourceShowsNothing, context)).toEqual([]);
  expect(context.evidence.notes).toEqual([
    'the list of the known resource is empty, so that a name is not seen to matter',
  ]);
});

test('applies only where an unknown name may be answered with success', () => {
  expect(unknownResourceShowsNothing.appliesTo(operation)).toBe(true);
  expect(unknownResourceShowsNothing.appliesTo(operationOf(contractFrom(widgets), 'ListWidgets'))).toBe(false);
});
