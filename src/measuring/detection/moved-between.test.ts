import { expect, test } from '#test';
import type { NotesAnswer } from '../../checks/testing/index.ts';
import { judgeConversation, requestKey, type Asked } from './testing/index.ts';

const NOTES = Array.from({ length: 20 }, (_, place) => ({
  kind: place % 3 === 0 ? 'urgent' : 'plain',
  text: `image ${place}`,
  time: Date.UTC(2026, 0, 1) - 3_600_000 - place * 1000,
}));
/** The one page that is short. */
const PAGE = requestKey({ order: 'up', page: '0', size: '200' });

/** How much is found where one page is short the first so many times that it is asked for. */
async function findingsWhere(times: number, change: (answer: NotesAnswer) => NotesAnswer): Promise<number> {
  let asked = 0;
  const { findings } = await judgeConversation(NOTES, (answer, parameters: Asked) => {
    if (requestKey(parameters) !== PAGE) return answer;
    asked += 1;
    return asked > times ? answer : change(answer);
  });
  expect(asked).toBeGreaterThan(1);
  return findings.length;
}

const countedBefore = (answer: NotesAnswer): NotesAnswer => ({ ...answer, total: answer.total + 1 });

test('a page is not held to a total that was counted before an item left', async () => {
  expect(await findingsWhere(1, countedBefore)).toBe(0);
});

test('a page that is short each time is', async () => {
  expect(await findingsWhere(Number.POSITIVE_INFINITY, countedBefore)).toBeGreaterThan(0);
});
