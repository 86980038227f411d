import { expect, test } from '#test';
import { leftAloneNotes } from './left-alone-notes.ts';

const position = () => ({ file: 'contracts/pets/openapi.yaml', line: 7, column: 5 });
const left = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ method: 'PUT', path: `/p${at}`, pointer: '' }));

test('names what is never asked for, with the line of the first, and counts the rest', () => {
  expect(leftAloneNotes({ leftAlone: [], position })).toEqual([]);
  expect(leftAloneNotes({ leftAlone: left(1), position })).toEqual([
    'PUT /p0 (contracts/pets/openapi.yaml:7) change something or list nothing, and are never asked for',
  ]);
  expect(leftAloneNotes({ leftAlone: left(7), position })[0]).toMatch(/^PUT \/p0, .*PUT \/p4 and 2 more \(/);
});
