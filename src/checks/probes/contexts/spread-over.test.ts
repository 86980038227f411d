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
    'a all',
    ...others.map((name) => `${name} all later`),
    'a alone later',
    'p some later',
  ]);
});

test('what holds most is taken in turn', () => {
  const full = contexts.slice(0, 2);
  expect(spread(['a', 'b', 'c'], { full })).toEqual(['a all', 'b some later', 'c all later', 'a alone later']);
});

test('nothing is a turn like others, and what comes soon does not wait', () => {
  const given = { full: [contexts[0], undefined], isAlone: () => false, isFirst: () => true, again: 0, soon: 2 };
  expect(spread(['a', 'b', 'c'], given)).toEqual(['a all', 'b alone', 'c all later']);
});

test('one thing is tried again in the contexts in turn', () => {
  expect(spread(['a'], { again: 3, inTurn: true })).toEqual(['a all', 'a some later', 'a few later', 'a alone later']);
});

test('what goes again goes first, and all is alone where nothing is offered', () => {
  expect(spread(['a', 'b'], { isFirst: () => true })).toEqual(['a all', 'b all later', 'a alone later']);
  expect(spread(['a', 'b'], { contexts: [] })).toEqual(['a alone', 'b alone later']);
});

test('what is crossed goes into each context that holds most, where much is left over', () => {
  const given = { full: [contexts[0], contexts[1], undefined], isAlone: () => false, again: 0, isCrossed: true };
  expect(spread(['a', 'b'], given).slice(2)).toEqual(['a some later', 'b alone later', 'a alone later', 'b all later']);
  const crossed = spreadOver(['a'], { contexts, isFirst: () => true, ...given });
  expect(crossed.map(({ later }) => later)).toEqual([1, 3, 3]);
});
