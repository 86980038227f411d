import { expect, test } from '#test';
import { exchangeOf } from '../../checks/testing/index.ts';
import type { ListWindow, Walk } from '../list-reader.ts';
import { CountedWindow } from './counted-window.ts';

const walk: Walk = { query: {}, pages: [exchangeOf(), exchangeOf()], items: [], complete: true };
const page = exchangeOf();
const window: ListWindow = {
  label: 'unbounded',
  base: {},
  largestPage: 5,
  jumps: true,
  sizes: undefined,
  depth: 'full',
  walks: 'each',
  elsewhere: [],
  allows: (_, place) => place?.index !== 9,
  reference: async () => walk,
  read: async () => walk,
  walk: async () => walk,
  page: async () => page,
  ask: async () => exchangeOf(),
  askAnyway: async () => exchangeOf(),
  open: async () => exchangeOf(),
};

test('counts each answer once, however often it is looked at', async () => {
  const counted = new CountedWindow(window);
  await counted.reference();
  await counted.read({});
  await counted.walk({}, 5);
  expect(counted.cost).toBe(2);
  await counted.page({}, { index: 0, size: 5 });
  await counted.page({}, { index: 0, size: 5 });
  expect(counted.cost).toBe(3);
  await counted.ask({}, 'a page');
  await counted.askAnyway({ page: '-1' }, 'a page of no list');
  await counted.open('/notes?page=2', {});
  expect(counted.cost).toBe(6);
});

test('says the same as the window', () => {
  const counted = new CountedWindow(window);
  expect([counted.label, counted.base, counted.largestPage, counted.depth, counted.sizes]).toEqual([
    'unbounded',
    {},
    5,
    'full',
    undefined,
  ]);
  expect([counted.allows({}, { index: 9, size: 5 }), counted.allows({})]).toEqual([false, true]);
});
