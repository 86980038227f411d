import { expect, test } from '#test';
import { contractFrom, listNotes, matches, notes, operationOf, someNotes } from '../../checks/testing/index.ts';
import { absentValues } from '../values/absent-values.ts';
import { unmatchedQueries } from './unmatched-queries.ts';

const PAGE = { page: 0, size: 50, order: 'up' } as const;

test('a text that is no word is made longer', () => {
  expect(absentValues([null, '/a/b', '/c'], {})).toEqual(['/a/bx']);
  expect(absentValues(['/a', '/ax'], {})).toEqual([]);
});

test('an address of mail is also written in capitals, and the name of a host is not', () => {
  expect(absentValues([null, 'ann@example.com', 'li@example.com'], {})).toEqual([
    'ann@example.comx',
    'ANN@EXAMPLE.COM',
  ]);
  expect(absentValues(['db1.example.com'], {})).not.toContain('DB1.EXAMPLE.COM');
});

test('no item matches any of the queries', () => {
  const queries = unmatchedQueries(listNotes, someNotes);
  expect(queries.length).toBeGreaterThan(3);
  for (const { text, from, to } of queries) {
    const request = {
      ...PAGE,
      ...(text !== undefined && { text }),
      ...(from !== undefined && { from: Number(from) }),
      ...(to !== undefined && { to: Number(to) }),
    };
    expect(someNotes.filter((note) => matches(note, request))).toEqual([]);
  }
});

test('a range with exchanged ends is among them', () => {
  expect(unmatchedQueries(listNotes, someNotes).some((query) => 'from' in query && 'to' in query)).toBe(true);
});

test('so is one from 0 to 0, where times are counted', () => {
  expect(unmatchedQueries(listNotes, someNotes)).toContainEqual({ from: '0', to: '0' });
});

test('a text of digits has a zero before it', () => {
  expect(absentValues(['15', '7'], {})).toContain('015');
  expect(absentValues(['15', '015'], {})).not.toContain('015');
});

test('a range of texts with exchanged ends is among them, where texts compare', () => {
  const texts = notes
    .replaceAll(
      /name: (from|to), in: query, x-role: filter, schema: \{ type: number \}/g,
      'name: $1, in: query, x-role: filter, schema: { type: string }',
    )
    .replaceAll(/field: \/time, match: (at-\w+), unit: milliseconds/g, 'field: /text, match: $1, compares: text');
  const items = [{ text: 'b' }, { text: 'a' }, { text: 'c' }];
  const queries = unmatchedQueries(operationOf(contractFrom(texts), 'ListNotes'), items);
  expect(queries.filter((query) => 'from' in query && 'to' in query)).toEqual([{ from: 'c', to: 'a' }]);
});

test('queries that the contract does not allow are left out', () => {
  const bounded = contractFrom(
    notes.replace(
      'name: to, in: query, x-role: filter, schema: { type: number }',
      'name: to, in: query, x-role: filter, schema: { type: number, minimum: 1, multipleOf: 1000000 }',
    ),
  );
  expect(unmatchedQueries(operationOf(bounded, 'ListNotes'), someNotes).filter((query) => 'to' in query)).toEqual([]);
});

test('of each field with two ends they are exchanged', () => {
  const more = notes
    .replace(
      'match: at-most, unit: milliseconds }',
      `match: at-most, unit: milliseconds }
          - { parameter: least, field: /size, match: at-least }
          - { parameter: most, field: /size, match: at-most }`,
    )
    .replace(
      '- { name: to, in: query,',
      `- { name: least, in: query, x-role: filter, schema: { type: number } }
        - { name: most, in: query, x-role: filter, schema: { type: number } }
        - { name: to, in: query,`,
    )
    .replace('time: { type: integer }', 'time: { type: integer }, size: { type: integer }');
  const items = someNotes.map((note, size) => ({ ...note, size }));
  const operation = operationOf(contractFrom(more), 'ListNotes');
  const ranges = unmatchedQueries(operation, items).filter((query) => Object.keys(query).length > 1);
  expect(ranges.map((query) => Object.keys(query).join())).toEqual(['from,to', 'from,to', 'least,most']);
});

test('an empty list gives no values to avoid', () => {
  expect(unmatchedQueries(listNotes, []).every((query) => !('from' in query) && !('to' in query))).toBe(true);
});

test('no bound is among them that a double cannot keep apart from the smallest value', () => {
  const numbers = notes.replaceAll(/field: \/time, match: (at-\w+), unit: milliseconds/g, 'field: /time, match: $1');
  const smallest = 1_900_000_000_000_000_000n;
  const items = [0n, 5000n, 9000n].map((more) => ({ time: smallest + more }));
  const queries = unmatchedQueries(operationOf(contractFrom(numbers), 'ListNotes'), items);
  const bounds = queries.flatMap(({ from, to }) => (from === undefined && to !== undefined ? [BigInt(to)] : []));
  expect(bounds.length).toBeGreaterThan(0);
  expect(bounds.filter((bound) => bound >= smallest)).toEqual([]);
});
