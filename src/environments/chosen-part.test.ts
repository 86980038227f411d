import { expect, test } from '#test';
import { readConfiguration } from './configuration.ts';
import { parseContract } from '../contract/index.ts';

/** An invented API with these operations. */
const apiOf = (api: string, ...ids: readonly string[]) =>
  parseContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: api, version: '1' },
      paths: Object.fromEntries(
        ids.map((operationId) => [
          `/${operationId}`,
          { get: { operationId, responses: { 200: { description: 'Fine.', content: { 'application/json': {} } } } } },
        ]),
      ),
    }),
    `contracts/${api}/openapi.yaml`,
  );
const contracts = [apiOf('shelves', 'ShowShelves', 'ShowShelfMoves'), apiOf('boxes', 'DescribeBox')];

const read = (variables: Readonly<Record<string, string>>) =>
  readConfiguration({ contracts, variables, folder: import.meta.dirname });

test('nothing is narrowed where nothing is named', () => {
  expect(read({ CONTRACT_OPERATIONS: '', CONTRACT_CHECKS: ' , ' }).part).toBeUndefined();
});

test('patterns of operations and checks are kept as they are written', () => {
  expect(read({ CONTRACT_OPERATIONS: 'Show*, DescribeBox', CONTRACT_CHECKS: 'pagination/*' }).part).toEqual({
    operations: ['Show*', 'DescribeBox'],
    checks: ['pagination/*'],
  });
});

test('an API without an operation that is meant is left out', () => {
  const { selections, leftOut } = read({ CONTRACT_OPERATIONS: 'ShowShel*' });
  expect(selections.map(({ contract }) => contract.api)).toEqual(['shelves']);
  expect(leftOut).toEqual(['boxes']);
});

test('an operation that there is not is told with those that there are', () => {
  expect(() => read({ CONTRACT_OPERATIONS: 'ShowShelve' })).toThrow(
    /^CONTRACT_OPERATIONS \(--operation\) holds "ShowShelve", which is no operation that is verified\. Known: Show/,
  );
  expect(() => read({ CONTRACT_APIS: 'shelves', CONTRACT_OPERATIONS: 'Describe*' })).toThrow(/holds "Describe\*"/);
});
