import { expect, test } from '#test';
import {
  contractFrom,
  judgeTales,
  listTable,
  type Note,
  type NotesRequest,
  operationOf,
  TALES,
  type TalesPage,
} from '../testing/index.ts';
import { orderIsStable } from './order-is-stable.ts';

/** Ties change places whenever a request that is meant is asked again. */
function unstable(isMeant: (request: NotesRequest) => boolean = () => true) {
  const asked = new Set<string>();
  return (notes: Note[], request: NotesRequest): Note[] => {
    const key = JSON.stringify(request);
    if (!isMeant(request)) return notes;
    if (asked.has(key))
      return notes.toSorted((left, right) => right.time - left.time || (left.text < right.text ? 1 : -1));
    asked.add(key);
    return notes;
  };
}

listTable(orderIsStable, {
  promise: '/paths/~1notes/get/x-collection/promises/stable-order',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
  ],
  fires: [
    ['ties that change places between two requests', { lie: { sorted: unstable() } }],
    ['ties that change places under a filter', { lie: { sorted: unstable(({ kind }) => kind !== undefined) } }],
    ['ties that change places in an order', { lie: { sorted: unstable(({ order }) => order !== undefined) } }],
  ],
});

test('pages that may be short are held against each other as far as both go', async () => {
  const operation = operationOf(contractFrom(TALES.replace('full-pages: {}, ', '')), 'ListTales');
  const judge = async (change: (tales: readonly object[], turn: number) => readonly object[]) => {
    let turn = 0;
    const lie = ({ answer }: TalesPage) => ({
      ...answer,
      body: { ...answer.body, tales: change(answer.body.tales, (turn += 1)) },
    });
    return (await judgeTales(orderIsStable, { operation, lie })).violations;
  };
  expect(await judge((tales, turn) => tales.slice(0, tales.length - (turn % 3)))).toEqual([]);
  expect(await judge((tales, turn) => (turn % 2 ? tales : tales.toReversed()))).not.toEqual([]);
});
