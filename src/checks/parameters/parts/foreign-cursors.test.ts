import { expect, test } from '#test';
import type { Operation } from '../../../contract/index.ts';
import {
  answerTales,
  contextOf,
  contractFrom,
  operationOf,
  violationsOf,
  type FakeAnswer,
} from '../../testing/index.ts';
import { TALES } from '../../testing/walked-list.ts';
import { unknownCursorsAreRefused } from '../unknown-cursors-are-refused.ts';

type Parameters = Readonly<Record<string, string>>;

function found(send: (parameters: Parameters) => FakeAnswer, operation: Operation) {
  return violationsOf(unknownCursorsAreRefused, contextOf({ operation, send }));
}

test('fires on the token of the whole list that is taken beside a filter, and is silent where it is refused', async () => {
  const judge = (isBound: boolean) =>
    found(
      ({ after, kind, ...others }) => {
        const isTaken = !isBound && after?.startsWith('token-of-all:');
        return answerTales({ ...others, after, kind: isTaken ? null : (kind ?? null) }, {});
      },
      operationOf(contractFrom(TALES), 'ListTales'),
    );
  expect((await judge(false)).map(({ message }) => message)).toEqual([
    'after=token-of-all:1 (said without it) beside kind=long is answered with 200 (success) instead of invalid-parameter',
  ]);
  expect(await judge(true)).toEqual([]);
});

test('fires on the token of another order, and is silent where it is refused', async () => {
  const sorted = TALES.replace(
    '        - { name: kind',
    '        - { name: order, in: query, x-role: order, schema: { type: string, enum: [up, down] } }\n        - { name: kind',
  ).replace(
    '        filters:',
    '        sort: { order: order, directions: { ascending: up, descending: down }, keys: { id: /id }, default: { key: id, direction: ascending } }\n        filters:',
  );
  const judge = (isBound: boolean) =>
    found(
      ({ order, after, ...others }) => {
        const own = order === 'down' ? '-of-down' : '-of-all';
        const isForeign = after !== undefined && !after.includes(own);
        const read = isForeign && isBound ? 'of no list' : after?.replace(/-of-(down|all)/, '-of-all');
        const answer = answerTales({ ...others, after: read }, {}) as { body: { next?: string } };
        const next = answer.body.next?.replace('-of-all', own);
        return next ? { ...answer, body: { ...answer.body, next } } : answer;
      },
      operationOf(contractFrom(sorted), 'ListTales'),
    );
  const violations = await judge(false);
  expect(violations.map(({ message }) => message)).toEqual([
    expect.stringContaining('after=token-of-down:'),
    expect.stringMatching(/^after=token-of-all:\S+ \(said (?:without it|under order=up)\) beside order=down is/),
    // The token of the direction that is said, beside the other one.
    expect.stringMatching(/^after=token-of-all:\S+ \(said (?:without it|under order=up)\) beside order=down is/),
  ]);
  expect(await judge(true)).toEqual([]);
});
