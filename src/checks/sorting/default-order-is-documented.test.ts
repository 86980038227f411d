import { expect, test } from '#test';
import type { RequestPlan } from '../../judgement/index.ts';
import { SharedReads } from '../../lists/index.ts';
import {
  answerNotes,
  contextOf,
  contractFrom,
  exchangeOf,
  type FakeAnswer,
  judgeList,
  listTable,
  notes,
  type NotesRequest,
  operationOf,
  someNotes,
  violationsOf,
} from '../testing/index.ts';
import { defaultOrderIsDocumented } from './default-order-is-documented.ts';

const ascending = {
  lie: {
    ask: (request: NotesRequest, parameters: Readonly<Record<string, string>>) =>
      'order' in parameters ? request : { ...request, order: 'up' as const },
  },
};

listTable(defaultOrderIsDocumented, {
  promise: '/paths/~1notes/get/x-collection/sort/default',
  silent: [
    ['a faithful provider', {}],
    ['items of one time', { notes: someNotes.map((note) => ({ ...note, time: 7 })) }],
  ],
  fires: [
    ['the other direction', ascending],
    ['order inside pages only', { lie: { sorted: (notes) => [...notes.slice(12), ...notes.slice(0, 12)] } }],
    ['one late item at the end', { lie: { sorted: (notes) => [...notes.slice(1), ...notes.slice(0, 1)] } }],
  ],
});

test('says that the provider follows the other direction', async () => {
  expect((await judgeList(defaultOrderIsDocumented, ascending)).violations[0]?.follows).toEqual({
    direction: 'ascending',
  });
});

test.describe('an unknown key that is ignored', () => {
  const said = notes
    .replace('schema: { type: string, enum: [time], default: time }', 'schema: { type: string }')
    .replace('keys: { time: /time }', 'keys: { time: /time }\n          unknown: ignored');
  const operation = operationOf(contractFrom(said), 'ListNotes');
  const judge = async (lie: (by: string | undefined, answer: FakeAnswer) => FakeAnswer) => {
    const send = async ({ parameters = {}, purpose }: RequestPlan) => {
      const sent = parameters as Readonly<Record<string, string>>;
      const answer = lie(sent['by'], { body: answerNotes(someNotes, sent) });
      return exchangeOf({ operation: operation.id, parameters: sent, purpose, ...answer });
    };
    const { collection, contract } = operation;
    const list = new SharedReads({ contract, collection: collection!, depth: 'full', send }).forCheck(() => undefined);
    const violations = await violationsOf(defaultOrderIsDocumented, contextOf({ operation, list }));
    return violations.map(({ promise }) => promise);
  };
  const promise = '/paths/~1notes/get/x-collection/sort/unknown';

  test('gives the default order', async () => expect(await judge((_, answer) => answer)).toEqual([]));

  test('is no reason for a refusal', async () =>
    expect(await judge((by, answer) => (by === 'unheardof' ? { status: 400, body: {} } : answer))).toEqual([promise]));

  test('does not turn the list round', async () =>
    expect(
      await judge((by, answer) =>
        by === 'unheardof' ? { body: answerNotes(someNotes, { order: 'up', size: '200' }) } : answer,
      ),
    ).toEqual([promise]));
});
