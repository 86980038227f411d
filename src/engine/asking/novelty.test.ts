import { expect, test } from '#test';
import { listNotes } from '../../checks/testing/index.ts';
import { Novelty } from './novelty.ts';

const resource = { name: 'first', parameters: {} };

function asking(parameters: Record<string, string>, about = resource) {
  return { operation: listNotes, resource: about, plan: { purpose: 'a question', parameters } };
}

test('what says the same parameters of the same resource waits longer each time', () => {
  const novelty = new Novelty();
  const asks = [
    asking({ text: 'a', from: '1' }),
    asking({ from: '2', text: 'b' }),
    asking({ text: 'a' }),
    asking({ text: 'a' }, { name: 'second', parameters: {} }),
    asking({ text: 'c' }),
  ];
  expect(asks.map((ask) => novelty.turnOf(ask))).toEqual([0, 1, 0, 0, 1]);
  expect(asks.map((ask) => novelty.turnOf(ask))).toEqual([0, 1, 0, 0, 1]);
});

test('what is about one parameter waits for others that are, whatever it says beside it', () => {
  const novelty = new Novelty();
  const about = (parameters: Record<string, string>, name: string) => ({
    ...asking(parameters),
    plan: { purpose: 'a question', parameters, about: [name] },
  });
  const asks = [
    about({ text: 'a', from: '1' }, 'text'),
    about({ text: 'b' }, 'text'),
    about({ text: 'a', from: '1' }, 'from'),
    asking({ text: 'a', from: '1' }),
  ];
  expect(asks.map((ask) => novelty.turnOf(ask))).toEqual([0, 1, 0, 0]);
});
