import { expect, test } from '#test';
import type { Operation } from '../../../contract/index.ts';
import { contextOf, contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { signedForAnother } from './signed-for-another.ts';

const scheme = { name: 'key', form: 'sdk-hmac-sha256' };
const credentials = { scheme, ways: ['tampered'], variants: {}, methods: [], signs: true } as unknown as Parameters<
  typeof signedForAnother
>[0];

/** The operation and its neighbours, opened by the key alone. */
function opened(operation: Operation): Operation {
  const operations = operation.contract.operations.map((each) => ({ ...each, security: ['key'] }));
  return { ...operation, security: ['key'], contract: { ...operation.contract, operations } };
}

const listWidgets = opened(operationOf(contractFrom(widgets), 'ListWidgets'));
const shelf = (shelf_id: string) => ({ name: shelf_id, parameters: { owner_id: 'me', shelf_id, tag: 'new' } });

function said(operation: Operation, resources = [shelf('s-1')], of = credentials): readonly string[] {
  const [resource] = resources;
  return signedForAnother(of, contextOf({ operation, resources, ...(resource && { resource }) })).map(
    ({ what, covers, plan }) => {
      const { signedFor } = plan.credentials ?? {};
      const signed = signedFor?.operation ?? signedFor?.resource?.name ?? JSON.stringify(signedFor?.parameters);
      return `${what} | ${covers} | ${JSON.stringify(plan.parameters ?? {})} | ${signed}`;
    },
  );
}

test('signs for another operation, another name in the path, and other values of what is sent', () => {
  expect(said(listWidgets)).toEqual([
    'sdk-hmac-sha256 signed for ShowShelf | path | {} | ShowShelf',
    'sdk-hmac-sha256 signed for another shelf_id | path | {} | {"shelf_id":"t-8"}',
    'sdk-hmac-sha256 with another tag than was signed | parameters | {"tag":"ofx"} | {"tag":"new"}',
    'sdk-hmac-sha256 with another colour than was signed | parameters | {"colour":"red"} | {"colour":"green"}',
    'sdk-hmac-sha256 with colour added after it was signed | parameters | {"colour":"red"} | {"colour":null}',
    'sdk-hmac-sha256 with text in capitals, and signed in small letters | parameters | {"text":"ABC"} | {"text":"abc"}',
    'sdk-hmac-sha256 with another offset than was signed | parameters | {"offset":"2"} | {"offset":"7"}',
    'sdk-hmac-sha256 with limit added after it was signed beside colour=red | parameters | {"colour":"red","limit":"2"} | {"colour":"red","limit":null}',
  ]);
});

test('signs for another resource where the environment knows one', () => {
  const found = said(listWidgets, [shelf('s-1'), shelf('s-2')]);
  expect(found[1]).toBe('sdk-hmac-sha256 signed for the s-2 resource | path | {} | s-2');
  expect(found.join()).not.toContain('another shelf_id');
});

test('signs for no operation that only differs in its method, nor for one that asks for more', () => {
  const [first] = listWidgets.contract.operations;
  const other = { ...first!, id: 'SetWidgets', method: 'POST' } as Operation;
  const more = { ...other, path: '/other', parameters: [{ ...first!.parameters[0]!, name: 'unheard', in: 'query' }] };
  for (const each of [other, more]) {
    const contract = { ...listWidgets.contract, operations: [first!, each as Operation] };
    expect(said({ ...listWidgets, contract }).join()).not.toContain('SetWidgets');
  }
});

test('leaves headers alone, because some forms sign a few of them', () => {
  const parameters = listWidgets.parameters.map((each) => (each.name === 'tag' ? { ...each, in: 'header' } : each));
  expect(said({ ...listWidgets, parameters } as Operation).join()).not.toContain('tag');
});

test('has nothing for credentials that sign no request', () => {
  const { signs: _, ...token } = credentials;
  expect(said(listWidgets, [shelf('s-1')], token)).toEqual([]);
});

test('changes a name that goes into the query after it was signed, so that a signature without it shows', () => {
  const parameters = listWidgets.parameters.map((each) => (each.in === 'path' ? { ...each, in: 'query' } : each));
  expect(said({ ...listWidgets, parameters } as Operation)[1]).toBe(
    'sdk-hmac-sha256 with another shelf_id than was signed | parameters | {"shelf_id":"t-8"} | {"shelf_id":"s-1"}',
  );
});
