import { expect, test } from '#test';
import { expiringTales, judgeTales, talesTable, type TalesCase } from '../testing/index.ts';
import { walksEnd } from './walks-end.ts';

talesTable(walksEnd, {
  promise: '/paths/~1tales/get/x-collection/paging',
  silent: [
    ['a faithful provider', {}],
    ['an empty list', { tales: 0 }],
    ['a list that is longer than a walk', { tales: 2000 }],
    [
      'a way that ends with an empty page',
      {
        lie: ({ list, start, size, found, answer }) => ({
          ...answer,
          body: { ...answer.body, next: start < found ? `${list}:${Math.min(found, start + size)}` : null },
        }),
        tales: 12,
      },
    ],
    [
      'a last token that is empty',
      { lie: ({ answer }) => ({ ...answer, body: { ...answer.body, next: answer.body.next ?? '' } }) },
    ],
  ],
  fires: [
    [
      'a token that comes again',
      { lie: ({ after, answer }) => ({ ...answer, body: { ...answer.body, next: after ?? answer.body.next } }) },
    ],
    [
      'a last page that leads to the first',
      { lie: ({ answer }) => ({ ...answer, body: { ...answer.body, next: answer.body.next ?? 'token-of-all:0' } }) },
    ],
    [
      'empty pages without an end',
      {
        lie: ({ start, found, after, answer }) =>
          start < found
            ? { ...answer, body: { ...answer.body, next: answer.body.next ?? `token-of-all:${found}` } }
            : {
                ...answer,
                body: { ...answer.body, next: `token-of-all:${found}.${'0'.repeat((after ?? '').length)}` },
              },
      },
    ],
    [
      'a page of one item that leads nowhere',
      {
        lie: ({ size, answer }) => ({
          ...answer,
          body: { ...answer.body, next: size === 1 ? null : answer.body.next },
        }),
      },
    ],
    [
      'a token that is refused',
      { lie: ({ answer }) => ({ ...answer, body: { ...answer.body, next: answer.body.next && 'token-of-none:1' } }) },
    ],
  ],
});

/** Each token is answered with a status the first times that it is used. */
function expiring(times: number, status = 410): TalesCase {
  const used: string[] = [];
  return {
    operation: expiringTales,
    lie: ({ after, answer }) => {
      if (after === undefined) return answer;
      used.push(after);
      return used.filter((each) => each === after).length <= times ? { status, body: {} } : answer;
    },
  };
}

test.describe('where the contract says that a token expires', () => {
  const judged = async (given: TalesCase) => {
    const { violations, context } = await judgeTales(walksEnd, given);
    return { found: violations.map(({ message, promise }) => [message, promise]), notes: context.evidence.notes };
  };

  test('a walk that meets an expired one begins again, and says so', async () => {
    const { found, notes } = await judged(expiring(1));
    expect(found).toEqual([]);
    expect(notes).toContainEqual('a cursor expired, and the walk began again');
  });

  test('fires where every one has expired as soon as it is said', async () => {
    const { found } = await judged(expiring(Infinity));
    expect(found).toEqual([
      [
        expect.stringMatching(
          /^after=\S+ is answered as expired \(status 410\) as soon as it is said, in each of 3 walks/,
        ),
        '/paths/~1tales/get/parameters/0/x-answers/expired',
      ],
    ]);
  });

  test('fires where an expired one is answered with another outcome', async () => {
    const { found } = await judged(expiring(1, 400));
    expect(found).toEqual([
      [expect.stringContaining('is answered with status 400 and no list'), '/paths/~1tales/get/x-collection/paging'],
    ]);
  });
});
