import { listTable, type Note, type NotesRequest } from '../testing/index.ts';
import { orderIsStable } from './order-is-stable.ts';

const asked = new Set<string>();

/** Ties change places whenever a request is asked again. */
function unstable(notes: Note[], request: NotesRequest): Note[] {
  const key = JSON.stringify(request);
  if (!asked.has(key)) {
    asked.add(key);
    return notes;
  }
  return notes.toSorted((left, right) => right.time - left.time || (left.text < right.text ? 1 : -1));
}

listTable(orderIsStable, {
  promise: '/paths/~1notes/get/x-collection/promises/stable-order',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { notes: [] }],
  ],
  fires: [['ties that change places between two requests', { lie: { sorted: unstable } }]],
});
