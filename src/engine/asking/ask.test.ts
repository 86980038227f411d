import { expect, test } from '#test';
import { FIRST_LIST as operation, SECOND_LIST } from '../../contract/testing/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import { requestOf } from './ask.ts';

/** Both lists are asked about the same resources. */
const [owner = '', name = ''] = operation.parameters
  .filter(({ in: place }) => place === 'path')
  .map((each) => each.name);
const resource = { name: 'one', parameters: { [owner]: 'p', [name]: 's' } };
const other = { name: 'other', parameters: { [owner]: 'p', [name]: 'e' } };

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
  expect(signedFor({ resource: other })).toEqual({
    operation: operation.id,
    parameters: { [owner]: 'p', [name]: 'e', offset: '2' },
  });
  expect(signedFor({ parameters: { offset: '3' } })?.parameters).toEqual({
    [owner]: 'p',
    [name]: 's',
    offset: '3',
  });
});

test('another operation is asked for nothing that belongs to this one', () => {
  expect(signedFor({ operation: SECOND_LIST.id })).toEqual({
    operation: SECOND_LIST.id,
    parameters: { [owner]: 'p', [name]: 's' },
  });
});

test('a request that is signed for itself says nothing of another', () => {
  expect(signedFor(undefined)).toBeUndefined();
});
