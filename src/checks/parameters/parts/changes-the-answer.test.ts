import { expect, test } from '#test';
import { Inconclusive } from '../../../judgement/index.ts';
import { answerNotes, contextOf, listNotes, someNotes } from '../../testing/index.ts';
import { changesTheAnswer } from './changes-the-answer.ts';

const PLAN = { parameters: { kind: 'urgent' }, purpose: 'kind=urgent beside the form' };

/** Whether the plan changes the answer where a note arrives with every so many requests, and the provider reads its parameters or ignores them. */
async function changes(every: number, isRead: boolean): Promise<unknown> {
  let count = 0;
  const context = contextOf({
    operation: listNotes,
    send: (parameters) => {
      count += 1;
      const notes = someNotes.slice(0, 5 + Math.floor(count / every));
      return { status: 200, body: answerNotes(notes, isRead ? parameters : {}) };
    },
  });
  return changesTheAnswer(context, PLAN, await context.send(PLAN)).catch((error: unknown) => error);
}

test('is right about a list that stands still', async () => {
  expect(await changes(1000, false)).toBe(false);
  expect(await changes(1000, true)).toBe(true);
});

test('is right about a list to which something comes now and then', async () => {
  for (const every of [3, 4, 5, 6, 7, 8, 9]) {
    expect(await changes(every, false), `with every ${every}th request`).toBe(false);
    expect(await changes(every, true), `with every ${every}th request`).toBe(true);
  }
});

test('says nothing of a list that moves with each request', async () => {
  expect(await changes(1, false)).toBeInstanceOf(Inconclusive);
});
