import { expect, test } from '#test';
import { contextOf, listMarked, listNotes } from '../../testing/index.ts';
import type { CheckContext } from '../../check.ts';
import { asksInTurn } from './asks-in-turn.ts';

const resources = ['first', 'second'].map((name) => ({ name, parameters: {} }));

/** What more of the list of another resource is asked for with. */
async function widerOf(operation: CheckContext['operation']) {
  const [resource] = resources;
  const context = contextOf({
    operation,
    resources,
    ...(resource && { resource }),
    list: { frozen: async () => ({}), style: () => Promise.reject(new Error('not asked')), judge: () => [] as never },
    send: () => ({ status: 200, body: {} }),
  });
  const { others } = await asksInTurn(context);
  return others.find(({ differs }) => differs === 'another resource')?.wider?.parameters;
}

test('more of a list is its beginning in larger pages', async () => {
  expect(await widerOf(listNotes)).toMatchObject({ page: '0', size: '37' });
});

test('of a list that is walked no more is asked for, because its first page need not hold what the question asks for', async () => {
  expect(await widerOf(listMarked)).toBeUndefined();
});

test('of a list without pages it is the whole, but where a filter hides something by default', async () => {
  const { paging: _, ...collection } = listNotes.collection!;
  expect(await widerOf({ ...listNotes, collection })).toEqual({});
  const filters = collection.filters.map((filter) => ({ ...filter, default: 'urgent' }));
  expect(await widerOf({ ...listNotes, collection: { ...collection, filters } })).toBeUndefined();
});
