import { expect, test } from '#test';
import type { Collection } from '../contract/index.ts';
import { nameOfItems } from './name-of-items.ts';

for (const [items, name] of [
  ['/events', 'events'],
  ['/data/eventList', 'events'],
  ['', 'items'],
] as const)
  test(`what stands at "${items}" is called ${name}`, () => {
    expect(nameOfItems({ collection: { items } as Collection })).toBe(name);
  });

test('an operation without a list has items too', () => {
  expect(nameOfItems({})).toBe('items');
});
