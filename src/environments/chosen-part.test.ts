import { expect, test } from '#test';
import { readConfiguration } from './configuration.ts';
import { CONTRACTS as contracts } from '../contract/testing/index.ts';

const read = (variables: Readonly<Record<string, string>>) =>
  readConfiguration({ contracts, variables, folder: import.meta.dirname });

test('nothing is narrowed where nothing is named', () => {
  expect(read({ CONTRACT_OPERATIONS: '', CONTRACT_CHECKS: ' , ' }).part).toBeUndefined();
});

test('patterns of operations and checks are kept as they are written', () => {
  expect(read({ CONTRACT_OPERATIONS: 'Show*, DescribeServiceEvent', CONTRACT_CHECKS: 'pagination/*' }).part).toEqual({
    operations: ['Show*', 'DescribeServiceEvent'],
    checks: ['pagination/*'],
  });
});

test('an API without an operation that is meant is left out', () => {
  const { selections, leftOut } = read({ CONTRACT_OPERATIONS: 'ShowService*' });
  expect(selections.map(({ contract }) => contract.api)).toEqual(['modelarts']);
  expect(leftOut).toEqual(['tencent-ccs']);
});

test('an operation that there is not is told with those that there are', () => {
  expect(() => read({ CONTRACT_OPERATIONS: 'ShowServiceEvent' })).toThrow(
    /^CONTRACT_OPERATIONS \(--operation\) holds "ShowServiceEvent", which is no operation that is verified\. Known: Show/,
  );
  expect(() => read({ CONTRACT_APIS: 'modelarts', CONTRACT_OPERATIONS: 'Describe*' })).toThrow(/holds "Describe\*"/);
});
