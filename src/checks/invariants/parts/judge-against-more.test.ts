import { expect, test } from '#test';
import type { Violation } from '../../../judgement/index.ts';
import { answerNotes, contextOf, type FakeProvider, listNotes, someNotes } from '../../testing/index.ts';
import { askForMore, judgeAgainstMore } from './judge-against-more.ts';

const QUESTION = { parameters: { page: '1', size: '2' }, purpose: 'a question' };
const ask = {
  differs: 'another resource',
  plan: QUESTION,
  wider: { ...QUESTION, parameters: { page: '0', size: '50' } },
};
const stranger = { ...someNotes[0]!, text: 'of another shelf' };

/** What is found where `answers` says which notes the list holds at each request. */
async function found(notesAt: (place: number, isWide: boolean) => typeof someNotes, operation = listNotes) {
  let place = -1;
  const send: FakeProvider = (parameters) => {
    place += 1;
    return { status: 200, body: answerNotes(notesAt(place, parameters['size'] === '50'), parameters) };
  };
  const context = contextOf({ operation, send });
  const exchange = await context.send(QUESTION);
  const violations: Violation[] = [];
  for (const few of await askForMore(context, [{ ask, exchange }]))
    for await (const violation of judgeAgainstMore(context, few)) violations.push(violation);
  return violations;
}

const WITH_STRANGER = someNotes.map(() => stranger);

test('fires where a page lists each time what its own list does not', async () => {
  const violations = await found((_, isWide) => (isWide ? someNotes : WITH_STRANGER));
  expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining('of another shelf')]);
});

test('is silent where the page is a part of its list', async () => {
  expect(await found(() => someNotes)).toEqual([]);
});

test('is silent where an item was removed after the page was read', async () => {
  expect(await found((place) => (place === 0 ? WITH_STRANGER : someNotes))).toEqual([]);
});

test('is silent where pages have no stable order, and may hold any items', async () => {
  const collection = { ...listNotes.collection!, promises: {} };
  expect(await found((_, isWide) => (isWide ? someNotes : WITH_STRANGER), { ...listNotes, collection })).toEqual([]);
});
