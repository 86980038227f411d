import { expect, test } from '#test';
import { contractFrom, notes, operationOf } from '../../checks/testing/index.ts';
import { essenceOf } from './essence-of.ts';

function essence(item: unknown, promise = ''): string {
  const { contract, collection } = operationOf(
    contractFrom(notes.replace('promises:\n', `promises:\n${promise}`)),
    'ListNotes',
  );
  return essenceOf(contract, collection!, item);
}
const MERGED = `          merged: { by: [/kind, /text], x-provenance: { basis: documented, source: manual } }\n`;

test('an item is all its fields where nothing is merged', () => {
  expect(essence({ kind: 'a', time: 1 })).not.toBe(essence({ kind: 'a', time: 2 }));
  expect(essence({ kind: 'a', time: 1 })).toBe(essence({ time: 1, kind: 'a' }));
});

test('an item is the fields by which alike ones are merged', () => {
  expect(essence({ kind: 'a', text: 'b', time: 1 }, MERGED)).toBe(essence({ kind: 'a', text: 'b', time: 2 }, MERGED));
  expect(essence({ kind: 'a', text: 'b' }, MERGED)).not.toBe(essence({ kind: 'a', text: 'c' }, MERGED));
});
