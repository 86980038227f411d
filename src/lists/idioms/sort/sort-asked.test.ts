import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { sortedList } from '../../testing/sorted-list.ts';
import { sortAsked } from './sort-asked.ts';

const said = (...[sort, parameters]: Parameters<typeof sortAsked>) => {
  const { order, sortedExplicitly } = sortAsked(sort, parameters);
  return { order: order?.map(({ key, direction }) => `${key} ${direction}`), sortedExplicitly };
};
const notes = listNotes.collection!.sort!;

const KEYS = 'keys: { name: { at: /name, compares: text }, size: /size }';
const PREFIX = sortedList(
  `{ by: sort, syntax: { style: prefix }, separator: ',', ${KEYS}, default: { key: size, direction: descending } }`,
);
const SIGNED = sortedList(`{ by: sort, syntax: { style: prefix, ascending: '+', descending: '~' }, ${KEYS} }`);
const WORDS = 'directions: { ascending: asc, descending: desc }';
const COLON = sortedList(
  `{ by: sort, syntax: { style: suffix }, separator: ';', unsaid: ascending, ${WORDS}, ${KEYS} }`,
);
const BLANK = sortedList(`{ by: sort, syntax: { style: suffix, between: ' ' }, ${WORDS}, ${KEYS} }`);
const COMMA = sortedList(`{ by: sort, syntax: { style: suffix, between: ',' }, ${WORDS}, ${KEYS} }`);
const SEVERAL = sortedList(`{ by: sort, order: order, separator: ',', unsaid: ascending, ${WORDS}, ${KEYS} }`);
const TURNED = sortedList(`{ ascending: sort, descending: order, separator: ',', ${KEYS} }`);
const FIXED = sortedList(
  `{ ${KEYS}, default: [{ key: size, direction: descending }, { key: name, direction: ascending }] }`,
);

for (const [title, sort, parameters, order] of [
  ['the default where nothing is asked for', notes, {}, ['time descending']],
  ['a direction', notes, { order: 'up' }, ['time ascending']],
  ['a key', notes, { by: 'time' }, ['time descending']],
  ['nothing of an unknown key', notes, { by: 'weight' }, undefined],
  ['nothing of a key that every object has', notes, { by: 'constructor' }, undefined],
  ['nothing of an unknown direction', notes, { order: 'sideways' }, undefined],
  ['a prefix', PREFIX, { sort: '-name' }, ['name descending']],
  ['several prefixes', PREFIX, { sort: '-size,name' }, ['size descending', 'name ascending']],
  ['nothing of a prefix alone', PREFIX, { sort: '-' }, undefined],
  ['nothing where one of several keys is unknown', PREFIX, { sort: 'name,weight' }, undefined],
  ['prefixes of the contract', SIGNED, { sort: '~name' }, ['name descending']],
  ['a sign that is not needed', SIGNED, { sort: '+name' }, ['name ascending']],
  ['nothing of several keys where one is all', SIGNED, { sort: '+name,+size' }, undefined],
  ['no order where none is promised', SIGNED, {}, undefined],
  ['a word behind the key', COLON, { sort: 'name:desc' }, ['name descending']],
  ['several words', COLON, { sort: 'size:desc;name:asc' }, ['size descending', 'name ascending']],
  ['a key without a word', COLON, { sort: 'name' }, ['name ascending']],
  ['a word behind a blank', BLANK, { sort: 'size desc' }, ['size descending']],
  ['nothing of a key whose direction no one says', BLANK, { sort: 'size' }, undefined],
  ['a word behind a comma', COMMA, { sort: 'size,desc' }, ['size descending']],
  [
    'several keys and directions apart',
    SEVERAL,
    { sort: 'size,name', order: 'desc,asc' },
    ['size descending', 'name ascending'],
  ],
  ['several keys without directions', SEVERAL, { sort: 'size,name' }, ['size ascending', 'name ascending']],
  ['nothing of two keys and one direction', SEVERAL, { sort: 'size,name', order: 'desc' }, undefined],
  ['a key of an ascending order', TURNED, { sort: 'name' }, ['name ascending']],
  ['keys of a descending order', TURNED, { order: 'size,name' }, ['size descending', 'name descending']],
  ['nothing of two directions', TURNED, { sort: 'name', order: 'size' }, undefined],
  ['a fixed order', FIXED, {}, ['size descending', 'name ascending']],
] as const)
  test(`reads ${title}`, () => {
    const sortedExplicitly = Object.keys(parameters).length > 0;
    expect(said(sort, parameters)).toEqual({ order, sortedExplicitly });
  });

test('reads nothing where the list has no order', () => {
  expect(sortAsked(undefined, { order: 'up' })).toEqual({ sortedExplicitly: false });
});
