import { expect, test } from '#test';
import type { ProbeContext } from './contexts-of.ts';
import { spreadOver } from './spread-over.ts';

const contexts = ['all', 'some', 'few'].map((says): ProbeContext => ({
  says,
  names: [says],
  plan: { parameters: {} },
}));
const spread = (all: readonly string[], given: Partial<Parameters<typeof spreadOver<string>>[1]> = {}) =>
  spreadOver(all, {
    contexts,
    isAlone: (name) => name === 'a',
    again: 1,
    isFirst: (name) => name === 'a',
    ...given,
  }).map(({ tried, beside, later }) => `${tried} ${beside?.says ?? 'alone'}${later ? ' later' : ''}`);

test('everything goes beside all that is offered, and one of sixteen beside less too', () => {
  const [first = '', ...others] = 'abcdefghijklmnop';
  expect(spread([first, ...others])).toEqual([
    'a alone',
    'a all later',
    ...others.map((name) => `${name} all later`),
    'p some later',
  ]);
});

test('one thing is tried again in the contexts in turn', () => {
  expect(spread(['a'], { again: 3, inTurn: true })).toEqual(['a alone', 'a all later', 'a some later', 'a few later']);
});

test('the first of a promise is sent with everything else, and all is alone where nothing is offered', () => {
  expect(spread(['a', 'b'], { isFirst: () => true })).toEqual(['a alone', 'a all later', 'b all']);
  expect(spread(['a', 'b'], { contexts: [] })).toEqual(['a alone', 'b alone later']);
});
