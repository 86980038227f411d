import { expect, test } from '#test';
import { findOperation } from '../../contract/index.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import { requestOf } from './ask.ts';

const operation = findOperation(
  CONTRACTS.find(({ api }) => api === 'modelarts')!,
  'ShowServiceEvents',
);
const resource = { name: 'real-time', parameters: { project_id: 'p', service_id: 's' } };
const edge = { name: 'edge', parameters: { project_id: 'p', service_id: 'e' } };

function signedFor(
  another: NonNullable<RequestPlan['credentials']>['signedFor'],
  parameters: NonNullable<RequestPlan['parameters']> = { offset: '2', limit: null },
) {
  const plan = {
    purpose: 'test',
    parameters,
    credentials: { broken: 'tampered', ...(another && { signedFor: another }) },
  } as const;
  return requestOf({ operation, resource, plan }).credentials?.signedFor;
}

test('a request that is signed for another one says what that one is', () => {
  expect(signedFor({ resource: edge })).toEqual({
    operation: 'ShowServiceEvents',
    parameters: { project_id: 'p', service_id: 'e', offset: '2' },
  });
  expect(signedFor({ parameters: { offset: '3' } })?.parameters).toEqual({
    project_id: 'p',
    service_id: 's',
    offset: '3',
  });
});

test('another operation is asked for nothing that belongs to this one', () => {
  expect(signedFor({ operation: 'ShowServiceUpdateLogs' })).toEqual({
    operation: 'ShowServiceUpdateLogs',
    parameters: { project_id: 'p', service_id: 's' },
  });
});

test('a request that is signed for itself says nothing of another', () => {
  expect(signedFor(undefined)).toBeUndefined();
});
