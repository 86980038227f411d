import { expect, test } from '#test';
import { withTextParameter } from '../../testing/index.ts';
import { unlistedItemProbes } from './unlisted-item-probes.ts';

const LISTED = '{ type: array, items: { type: string, enum: [open, shut] } }';
const texts = (schema: string, invalid?: string) =>
  unlistedItemProbes(withTextParameter('states', schema, invalid)).map(({ text }) => text);

test('a word that is not listed is tried where it must be refused', () => {
  expect(texts(LISTED)).toEqual(['unheardof', 'open,unheardof', 'OPEN', 'openx']);
  expect(texts(LISTED, 'null')).toEqual([]);
  expect(texts(LISTED, '{ outcomes: [invalid-parameter, success] }')).toEqual([]);
});

test('nothing is tried of a list of any texts, and of what is no list', () => {
  expect(texts('{ type: array, items: { type: string } }')).toEqual([]);
  expect(texts('{ type: string, enum: [open, shut] }')).toEqual([]);
});
