import { expect, test } from '#test';
import { BreadthFirst } from './breadth-first.ts';

const whole = { inSmallPages: false };
const small = { inSmallPages: true };

test('the whole list, and each filter for the first time, are read at once', () => {
  const breadth = new BreadthFirst();
  const queries = [{}, { order: 'asc' }, { colour: 'red' }, { order: 'asc', by: 'name' }];
  expect(queries.map((query) => breadth.laterOf(query, whole))).toEqual([undefined, undefined, undefined, undefined]);
});

test('another value waits, and two parameters that were said apart wait less long', () => {
  const breadth = new BreadthFirst();
  const queries = [
    { colour: 'red', shelf: '1' },
    { colour: 'red' },
    { colour: 'green' },
    { colour: 'red', shelf: '2' },
  ];
  expect(queries.map((query) => breadth.laterOf(query, whole))).toEqual([undefined, undefined, 2, 1]);
});

test('small pages of the whole list are read at once, of one that says something new later, and of all others last', () => {
  const breadth = new BreadthFirst();
  const queries = [{}, {}, { colour: 'red' }, { colour: 'green' }, { colour: 'red', order: 'asc' }];
  expect(queries.map((query) => breadth.laterOf(query, small))).toEqual([undefined, 2, 1, 2, 1]);
});

test('saying the default order says nothing new', () => {
  const breadth = new BreadthFirst({ by: 'time', order: 'desc' });
  const queries = [
    { by: 'time', order: 'desc' },
    { by: 'time', order: 'asc' },
    { colour: 'red', order: 'desc' },
  ];
  expect(queries.map((query) => breadth.laterOf(query, small))).toEqual([2, 1, 1]);
  expect(queries.map((query) => breadth.laterOf(query, whole))).toEqual([2, undefined, undefined]);
});
