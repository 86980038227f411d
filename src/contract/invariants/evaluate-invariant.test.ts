import { expect, test } from '#test';
import { ContractError } from '../contract-error.ts';
import { evaluateInvariant } from './evaluate-invariant.ts';
import { instancesOf } from './instances-of.ts';
import { parseContract } from '../load-contract.ts';
import type { Invariant } from '../model/index.ts';

const contract = parseContract(`
openapi: 3.1.0
info: { title: Machines, version: '2026-01-01' }
x-environment: { prefixes: [M_], endpoint: M_ENDPOINT }
paths:
  /machines:
    get:
      operationId: list
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: share, in: query, schema: { type: number } }
        - { name: name, in: query, schema: { type: string } }
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Body' } } } } }
components:
  schemas:
    Body:
      type: object
      properties:
        count: { type: integer }
        share: { type: number }
        maybe: { type: [integer, 'null'] }
        either: { oneOf: [{ type: integer }, { type: string }] }
        list: { type: array, items: { type: integer } }
        mixed: { type: array, items: { type: number } }
        first: { type: string }
        joint: { allOf: [{ $ref: '#/components/schemas/Nested' }] }
        map: { type: object, additionalProperties: { $ref: '#/components/schemas/Nested' } }
        open: {}
    Nested: { type: object, properties: { weight: { type: integer }, inner: { $ref: '#/components/schemas/Nested' } } }
`);
const [operation] = contract.operations;
if (!operation) throw new Error('no operation');

const BODY = {
  count: 5,
  share: 2,
  maybe: null,
  either: 7,
  list: [60, 40],
  mixed: [1, 2.5],
  first: '2026-03-01 08:00:00',
  joint: { weight: 3, inner: { weight: 4 } },
  map: { a: { weight: 60 }, b: { weight: 40 } },
  open: { number: 4 },
};
const NOW = Date.parse('2026-03-01T00:00:01Z');

function invariant(rule: string): Invariant {
  return {
    operation: operation!,
    pointer: '/components/schemas/Body',
    instances: [''],
    schema: '/components/schemas/Body',
    rule,
    message: rule,
  };
}
const evaluate = (rule: string, request = {}): boolean =>
  evaluateInvariant(invariant(rule), { self: BODY, request, resource: 'edge', now: NOW });

const TRUE = [
  ['adds and divides whole numbers', 'self.count + 1 == 6 && self.count % 2 == 1 && self.count / 2 == 2'],
  ['keeps a whole number a double where the schema says number', 'self.share / 4 == 0.5'],
  ['adds an int literal to a double', 'self.share + 1 == 3'],
  ['takes the remainder of a double', 'self.share % 2 == 0 && 5.5 % 2 == 1.5'],
  [
    'compares int with double in every way',
    'self.count > self.share && self.share < self.count && self.count != 5.5 && self.count == 5.0 && 2 == self.share',
  ],
  [
    'multiplies and subtracts mixed numbers',
    'self.share * 100 == 200 && self.count - 0.5 == 4.5 && self.share - self.count == -3',
  ],
  ['finds a number in a list of the other kind', 'self.count in [5.0] && self.share in [2]'],
  ['sums a list', 'sum(self.list) == 100 && sum(self.list) / 3 == 33'],
  ['sums what is mixed and what is empty', 'sum(self.mixed) == 3.5 && sum([]) == 0'],
  ['sums over a map of objects', 'sum(self.map.map(key, self.map[key].weight)) == 100'],
  [
    'converts through additionalProperties, allOf and $ref',
    'self.map.a.weight % 7 == 4 && self.joint.weight / 2 == 1 && self.joint.inner.weight / 3 == 1',
  ],
  ['converts what may be an integer', 'self.either / 2 == 3 && self.maybe == null'],
  ['leaves numbers of an open schema doubles', 'self.open.number / 8 == 0.5'],
  ['guards a missing field with has()', '!has(self.missing) || self.missing > 1'],
  ['reads a time in its zone, to compare with now', 'instant(self.first, "+08:00") == now - 1000'],
  [
    'reads every date-time of RFC 3339',
    ['2026-02-18T02:00:00.250000+02:00', '2026-02-18t00:00:00.25z', '2026-02-17T14:00:00.250999999-10:00']
      .map((text) => `timestamp("${text}") == timestamp ("2026-02-18T00:00:00.250Z")`)
      .join(' && '),
  ],
  ['reads a leap second', 'timestamp("2016-12-31T23:59:60Z") == timestamp("2017-01-01T00:00:00Z")'],
  ['reads seconds as a time', 'timestamp(1771372800) == timestamp("2026-02-18T00:00:00Z")'],
  ['leaves the word in a text', '"timestamp(" == "time" + "stamp("'],
  ['knows the resource', 'resource == "edge"'],
] as const;

for (const [what, rule] of TRUE) {
  test(what, () => {
    expect(evaluate(rule)).toBe(true);
    expect(evaluate(`!(${rule})`)).toBe(false);
  });
}

test('types the parameters of the request by their schema', () => {
  expect(
    evaluate('request.limit / 2 == 2 && request.share / 4 == 1.25 && request.name == "5"', {
      limit: '5',
      share: '5',
      name: '5',
    }),
  ).toBe(true);
  expect(evaluate('request.limit / 2 == 2', { limit: 5 })).toBe(true);
});

for (const limit of ['05', '5.0', 'many', '']) {
  test(`leaves out the parameter "${limit}", which is no plain integer`, () => {
    expect(evaluate('has(request.limit)', { limit })).toBe(false);
  });
}

test('breaks every comparison with a time that no calendar has', () => {
  for (const text of ['2026-02-30 00:00:00', '2026-13-01 00:00:00', '2026-01-01 24:00:00', '2026-01-01', '']) {
    expect(evaluate(`instant("${text}", "+08:00") <= now || instant("${text}", "+08:00") > now`)).toBe(false);
  }
});

const THROWING = [
  [
    'a missing field',
    'self.missing == 1',
    'No such key: missing. Where it may be left out, begin the rule with "!has(self.missing) ||"',
  ],
  ['an operation on null', 'self.maybe > 1', 'no such overload'],
  ['a text where a number belongs', 'self.first + 1 == 2', 'no such overload'],
  ['a misspelt variable', 'slef.count == 1', 'Unknown variable: slef'],
  ['an answer that is no boolean', 'self.count', 'it answers 5, not true or false'],
  [
    'a text that is no time',
    'timestamp("today") == timestamp(self.first)',
    'such as "2026-01-31T08:00:00Z", not "today"',
  ],
  ['a sum over texts', 'sum([self.first]) == 0', 'sum() adds numbers'],
  ['a zone that is none', 'instant(self.first, "CST") < now', 'needs a zone such as "+08:00", not "CST"'],
  ['a division by zero', 'self.count / 0 == 1', 'division by zero'],
  ['a rule that does not parse', 'self.count ==', ''],
] as const;

for (const [what, rule, message] of THROWING) {
  test(`blames the contract for ${what}`, () => {
    expect(() => evaluate(rule)).toThrow(ContractError);
    expect(() => evaluate(rule)).toThrow(`contracts/example/openapi.yaml:16 the rule "${rule}" throws: `);
    expect(() => evaluate(rule)).toThrow(message);
  });
}

test('finds the instances of a pattern', () => {
  expect([...instancesOf({ logs: [{ config: [1, 2] }, {}, { config: [3] }] }, '/logs/*/config/*')]).toEqual([
    ['/logs/0/config/0', 1],
    ['/logs/0/config/1', 2],
    ['/logs/2/config/0', 3],
  ]);
  expect([...instancesOf({ map: { 'a/b': 1, c: null } }, '/map/*')]).toEqual([
    ['/map/a~1b', 1],
    ['/map/c', null],
  ]);
  expect([...instancesOf([1], '')]).toEqual([['', [1]]]);
  expect([...instancesOf({}, '/logs/*')]).toEqual([]);
  expect([...instancesOf({ logs: 'text' }, '/logs/*')]).toEqual([]);
});
