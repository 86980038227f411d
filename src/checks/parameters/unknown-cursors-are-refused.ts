import { cursorPaging } from '../../contract/index.ts';
import { NotJudged } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { unknownCursors } from '../probes/index.ts';
import { cursorIn, foreignCursors } from './parts/foreign-cursors.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** A cursor that no page said, or the mark of no item, is answered as the contract says, and so is the cursor of another list. */
export const unknownCursorsAreRefused = defineCheck({
  id: 'parameters/unknown-cursors-are-refused',
  title: 'a cursor that no page said is refused',
  scope: 'operation',
  probes: 'negative',
  reads: [...REFUSALS_READ, 'items', 'pages'],
  appliesTo: (operation) => {
    const { unknown, foreign } = cursorPaging(operation.collection)?.cursor.answers ?? {};
    return unknown !== undefined || foreign !== undefined;
  },
  async *run(context) {
    const paging = cursorPaging(context.operation.collection);
    if (!paging) return;
    const own = (await cursorIn(context, paging, {})) ?? {};
    const real = own[paging.cursor.name];
    if (real === undefined) throw new NotJudged('the list has one page, so no cursor of it is known');
    const probes = [
      ...unknownCursors(context.operation, paging, real),
      ...(await foreignCursors(context, paging, own)),
    ];
    if (probes.length === 0)
      throw new NotJudged('the contract allows no value of which it is known that no page said it');
    yield* refusals(context, probes);
  },
});
