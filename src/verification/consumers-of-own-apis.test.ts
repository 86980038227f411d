import { expect, test } from '#test';
import { findContract } from '../contract/index.ts';
import { consumersOf } from './consumers-of.ts';
import { CONTRACTS as contracts } from '../contract/testing/index.ts';

test('names each consumer with its interactions, the operation that each asks for, and its provider states', () => {
  const consumers = consumersOf(findContract(contracts, 'modelarts'));
  expect(consumers.map(({ name }) => name)).toContain('alerting-job');
  const interactions = consumers.flatMap((consumer) => consumer.interactions);
  expect(interactions).toContainEqual({
    description: 'abnormal events since an instant',
    operation: 'ShowServiceEvents',
    states: ['a list with items'],
  });
  expect(interactions.filter(({ operation }) => operation === undefined)).toEqual([]);
});

test('tells operations of one path apart', () => {
  const [ccs] = consumersOf(findContract(contracts, 'tencent-ccs'));
  expect(new Set(ccs?.interactions.map(({ operation }) => operation))).toEqual(new Set(['DescribeServiceEvent']));
});

test('finds none where no pacts lie beside the contract', () => {
  expect(consumersOf({ ...findContract(contracts, 'modelarts'), file: 'contracts/nowhere/openapi.yaml' })).toEqual([]);
});
