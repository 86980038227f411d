import { expect, test } from '#test';
import { contractFrom, listNotes, notes, operationOf } from '../../checks/testing/index.ts';
import { ListGate } from './list-gate.ts';
import { allowsQuery } from './operation-gate.ts';

const bounded = operationOf(
  contractFrom(notes.replace('minimum: 0, default: 0', 'minimum: 0, maximum: 50')),
  'ListNotes',
);
const gate = new ListGate({ contract: bounded.contract, collection: bounded.collection! });

for (const [query, objection] of [
  [{}, undefined],
  [{ kind: 'urgent', from: '5', size: '200', page: '50', order: 'up', by: 'time' }, undefined],
  [{ size: '201' }, 'the contract does not allow size=201'],
  [{ size: '0' }, 'the contract does not allow size=0'],
  [{ page: '51' }, 'the contract does not allow page=51'],
  [{ kind: 'other' }, 'the contract does not allow kind=other'],
  [{ kind: 'urgent', text: 'a(b' }, 'the contract does not allow text=a(b'],
  [{ from: 'now' }, 'the contract does not allow from=now'],
  [{ order: 'sideways' }, 'the contract does not allow order=sideways'],
  [{ by: 'weight' }, 'the contract does not allow by=weight'],
] as const)
  test(`${JSON.stringify(query)}: ${objection ?? 'allowed'}`, () => {
    expect(gate.objection(query)).toBe(objection);
    expect(gate.allows(query)).toBe(objection === undefined);
    expect(allowsQuery(bounded, query)).toBe(objection === undefined);
  });

test('says a page as the contract counts it, or as the provider was seen to count', () => {
  const place = { index: 2, size: 20 };
  expect(gate.pageQuery(place, undefined)).toEqual({ page: '2', size: '20' });
  expect(gate.pageQuery(place, { style: 'record-offset', first: 1 })).toEqual({ page: '41', size: '20' });
});

test('has no objection to what is no parameter of the list', () => {
  expect(allowsQuery(listNotes, { owner: 'anyone' })).toBe(true);
});
