import { expect, test } from '#test';
import { sortedList } from '../testing/sorted-list.ts';
import { BreadthFirst } from './breadth-first.ts';

const whole = { inSmallPages: false };
const small = { inSmallPages: true };
const byTime = sortedList(
  `{ by: sort, order: order, directions: { ascending: asc, descending: desc }, keys: { time: /made, name: { at: /name, compares: text }, size: /size }, default: { key: time, direction: descending } }`,
);

test('the whole list, and each filter for the first time, are read at once', () => {
  const breadth = new BreadthFirst(undefined);
  const queries = [{}, { order: 'asc' }, { colour: 'red' }, { order: 'asc', sort: 'name' }];
  expect(queries.map((query) => breadth.laterOf(query, whole))).toEqual([undefined, undefined, undefined, undefined]);
});

test('another value waits, and two parameters that were said apart wait less long', () => {
  const breadth = new BreadthFirst(undefined);
  const queries = [
    { colour: 'red', shelf: '1' },
    { colour: 'red' },
    { colour: 'green' },
    { colour: 'red', shelf: '2' },
  ];
  expect(queries.map((query) => breadth.laterOf(query, whole))).toEqual([undefined, undefined, 2, 1]);
});

test('small pages of the whole list are read at once, of one that says something new later, and of all others last', () => {
  const breadth = new BreadthFirst(undefined);
  const queries = [{}, {}, { colour: 'red' }, { colour: 'green' }, { colour: 'red', order: 'asc' }];
  expect(queries.map((query) => breadth.laterOf(query, small))).toEqual([undefined, 2, 1, 2, 1]);
});

test('saying the default order says nothing new', () => {
  const breadth = new BreadthFirst(byTime);
  const queries = [
    { sort: 'time', order: 'desc' },
    { sort: 'time', order: 'asc' },
    { colour: 'red', order: 'desc' },
  ];
  expect(queries.map((query) => breadth.laterOf(query, small))).toEqual([2, 1, 1]);
  expect(queries.map((query) => breadth.laterOf(query, whole))).toEqual([2, undefined, undefined]);
});

test('each key is read soon in each direction, and once in small pages', () => {
  const breadth = new BreadthFirst(byTime);
  const queries = [
    { sort: 'name', order: 'asc' },
    { sort: 'name' },
    { sort: 'size', order: 'asc' },
    { sort: 'size' },
    { sort: 'size', order: 'asc' },
    { sort: 'size', colour: 'red' },
    { sort: 'name', colour: 'red' },
  ];
  const read = queries.map((query) => breadth.laterOf(query, whole));
  expect(read).toEqual([undefined, undefined, 1, 1, 2, undefined, 1]);
  expect(queries.map((query) => breadth.laterOf(query, small))).toEqual([1, 2, 1, 2, 2, 1, 2]);
});
