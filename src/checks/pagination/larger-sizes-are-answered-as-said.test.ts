import { expect, test } from '#test';
import { contractFrom, judgeTales, operationOf, talesTable } from '../testing/index.ts';
import { TALES, type TalesCase } from '../testing/walked-list.ts';
import { largerSizesAreAnsweredAsSaid } from './larger-sizes-are-answered-as-said.ts';

talesTable(largerSizesAreAnsweredAsSaid, {
  promise: '/paths/~1tales/get/x-collection/paging/oversize',
  silent: [
    ['a faithful provider', {}],
    ['a list that is shorter than the largest page', { tales: 7 }],
    [
      'a size beyond 32 bits that is refused',
      { lie: ({ asked, answer }) => (asked > 2 ** 31 ? { status: 400, body: {} } : answer) },
    ],
    [
      'a size beyond 32 bits that is read over',
      {
        lie: ({ asked, answer }) =>
          asked > 2 ** 31 ? { ...answer, body: { ...answer.body, tales: answer.body.tales.slice(0, 10) } } : answer,
      },
    ],
    [
      'a server error, which another check judges',
      { lie: ({ asked, answer }) => (asked > 20 ? { status: 500 } : answer) },
    ],
  ],
  fires: [
    [
      'a size of which only 32 bits are read',
      {
        lie: ({ asked, answer }) =>
          asked > 2 ** 31 ? { ...answer, body: { ...answer.body, tales: answer.body.tales.slice(0, 1) } } : answer,
      },
    ],
    [
      'a larger size that is the size of the page',
      {
        lie: ({ asked, answer }) =>
          asked > 20
            ? {
                ...answer,
                body: { ...answer.body, tales: Array.from({ length: 23 }, (_, id) => ({ id, kind: 'long' })) },
              }
            : answer,
      },
    ],
    [
      'a larger size that gives fewer items than the largest page',
      {
        lie: ({ asked, answer }) =>
          asked > 20 ? { ...answer, body: { ...answer.body, tales: answer.body.tales.slice(0, 10) } } : answer,
      },
    ],
    [
      'a larger size that is refused',
      { lie: ({ asked, answer }) => (asked > 20 ? { status: 400, body: {} } : answer) },
    ],
  ],
});

test('accuses no one where an item arrives, whenever that is', async () => {
  for (let moment = 1; moment <= 12; moment += 1) {
    let count = 0;
    const arriving = {
      get tales() {
        count += 1;
        return count < moment ? 15 : 16;
      },
    };
    const judged = await judgeTales(largerSizesAreAnsweredAsSaid, arriving);
    expect(judged.violations, `at request ${moment}`).toEqual([]);
    // An answer that was given to others may be older than the list that it would be held against.
    expect(judged.context.sent).toEqual([]);
  }
});

test('leaves out what the format of a size cannot hold', async () => {
  const narrow = operationOf(
    contractFrom(
      TALES.replace('type: integer, minimum: 1, default: 10', 'type: integer, format: int32, minimum: 1, default: 10'),
    ),
    'ListTales',
  );
  const lie: TalesCase['lie'] = ({ asked, answer }) =>
    asked > 2 ** 31 ? { ...answer, body: { ...answer.body, tales: answer.body.tales.slice(0, 10) } } : answer;
  const { violations } = await judgeTales(largerSizesAreAnsweredAsSaid, { operation: narrow, lie });
  expect(violations).toEqual([]);
});
