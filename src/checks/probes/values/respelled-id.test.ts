import { expect, test } from '#test';
import type { Parameter } from '../../../contract/index.ts';
import { respelledId } from './respelled-id.ts';

const id = (place: Parameter['in']): Parameter => ({ name: 'id', in: place }) as Parameter;
const UUID = '17b02e07-8340-43e3-81ce-8b166113613f';
const CASES = [
  [
    'a name in the middle of a path',
    '/things/{id}/parts',
    'path',
    'big-thing',
    ['big_thing', 'big-thing,big-thing', 'big-thing.json'],
  ],
  ['a name at the end of a path', '/things/{id}', 'path', 'big_thing', ['big-thing', 'big_thing,big_thing']],
  ['text of base64 in a query', '/things', 'query', 'aZ+9/b-c_d', ['aZ-9_b_c-d', 'aZ+9/b-c_d,aZ+9/b-c_d']],
  ['a UUID', '/things/{id}/parts', 'path', UUID, [`${UUID},${UUID}`, `${UUID}.json`]],
  ['a number', '/things', 'query', '-12', ['-12,-12']],
] as const;
for (const [title, path, place, own, others] of CASES)
  test(`${title} is spelled in other ways`, () => expect(respelledId({ path }, id(place), own)).toEqual(others));
