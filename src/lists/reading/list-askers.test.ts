import { expect, test } from '#test';
import { exchangeOf, listNotes } from '../../checks/testing/index.ts';
import { NothingSpare } from '../../judgement/index.ts';
import { lateSender, rememberingAsker } from './list-askers.ts';

test('what may not be sent at all answers for no other question', async () => {
  const sent: unknown[] = [];
  const asker = rememberingAsker(
    { contract: listNotes.contract, collection: listNotes.collection! },
    ({ later, parameters }) => {
      sent.push(later);
      if (later === 3) return Promise.reject(new NothingSpare('too little is left over'));
      return Promise.resolve(exchangeOf({ operation: listNotes.id, parameters: parameters as Record<string, string> }));
    },
  );
  await expect(asker.late(3).ask({ text: 'a' }, 'rare')).rejects.toThrow(NothingSpare);
  await asker.ask({ text: 'a' }, 'usual');
  await asker.ask({ text: 'a' }, 'usual');
  expect(sent).toEqual([3, undefined]);
});

test('of another resource what comes first goes a little sooner than the rest', async () => {
  const sent: unknown[] = [];
  const send = ({ later, parameters }: { later?: unknown; parameters?: unknown }) => {
    sent.push(later);
    return Promise.resolve(exchangeOf({ operation: listNotes.id, parameters: parameters as Record<string, string> }));
  };
  for (const sender of [lateSender(send), lateSender(send, { soon: true })]) {
    await sender({ purpose: 'first' }, false);
    await sender({ purpose: 'later', later: 1 }, false);
    await sender({ purpose: 'urgent' }, true);
  }
  expect(sent).toEqual([2, 2, undefined, 1, 2, undefined]);
});
