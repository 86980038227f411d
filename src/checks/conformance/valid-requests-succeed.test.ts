import { expect, test } from '#test';
import { contextOf, contractFrom, gadgets, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { validRequestsSucceed } from './valid-requests-succeed.ts';

const ranges = widgets
  .replace(
    '- { parameter: text,',
    '- { parameter: since, field: /first, match: at-least }\n          - { parameter: until, field: /first, match: at-most }\n          - { parameter: text,',
  )
  .replace(
    '- { name: offset,',
    '- { name: until, in: query, x-role: filter, schema: { type: number } }\n        - { name: offset,',
  );
const operation = operationOf(contractFrom(ranges), 'ListWidgets');
const resource = { name: 'first', parameters: { owner_id: 'o', shelf_id: 's' } };
const plain = { ...resource.parameters, tag: 'a' };
const box = { name: 'first', parameters: { Action: 'FindGadgets', box: 'b', space: 'main' } };
const REFUSED = { status: 400, body: { error_code: 'W.0001', error_msg: 'no' } };

const fires = [
  {
    title: 'a single value',
    parameters: { ...plain, text: 'pulling model image' },
    says: 'text=pulling model image, tag=a',
  },
  {
    title: 'values that are valid together',
    parameters: { ...plain, colour: 'red', offset: '2', limit: '100' },
    says: 'colour=red, offset=2, limit=100, tag=a',
  },
  {
    title: 'a range that ends where it begins',
    parameters: { ...plain, since: '5', until: '5' },
    says: 'since=5, until=5, tag=a',
  },
];
for (const { title, parameters, says } of fires)
  test(`fires on a refusal of ${title}`, async () => {
    const context = contextOf({ operation, resource, exchange: { ...REFUSED, parameters } });
    const violations = await violationsOf(validRequestsSucceed, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual([
      [`a valid request with ${says} is answered with 400 (invalid-parameter)`, operation.pointer],
    ]);
    expect(context.evidence.counts).toEqual({ 'valid requests': 1 });
  });

test('names the parameter where only one was asked for', async () => {
  const context = contextOf({
    operation,
    resource: { name: 'first', parameters: plain },
    exchange: { ...REFUSED, parameters: { ...plain, colour: 'green' } },
  });
  expect((await violationsOf(validRequestsSucceed, context)).map(({ promise }) => promise)).toEqual([
    `${operation.pointer}/parameters/2`,
  ]);
});

test('is silent on a success', async () => {
  const context = contextOf({ operation, resource, exchange: { parameters: plain } });
  expect(await violationsOf(validRequestsSucceed, context)).toEqual([]);
  expect(context.evidence.counts).toEqual({ 'valid requests': 1 });
});

const unjudged: { title: string; parameters: Record<string, string>; broken?: string; repeated?: string[] }[] = [
  { title: 'broken credentials', parameters: plain, broken: 'missing' },
  { title: 'another resource', parameters: { ...plain, shelf_id: 'other' } },
  { title: 'an unknown parameter', parameters: { ...plain, undocumented: '1' } },
  { title: 'a parameter that is said twice', parameters: { ...plain, limit: '1' }, repeated: ['limit'] },
  { title: 'a missing parameter', parameters: resource.parameters },
  { title: 'a value that is not listed', parameters: { ...plain, colour: 'blue' } },
  { title: 'an odd spelling', parameters: { ...plain, limit: '05' } },
  { title: 'a text that somebody may refuse', parameters: { ...plain, text: 'a%b' } },
  { title: 'a long text', parameters: { ...plain, text: 'a'.repeat(300) } },
  { title: 'a page beyond 32 bits', parameters: { ...plain, offset: '2147483648' } },
  { title: 'a range that ends before it begins', parameters: { ...plain, since: '6', until: '5' } },
];
for (const { title, ...request } of unjudged)
  test(`leaves ${title} to other checks`, async () => {
    const context = contextOf({ operation, resource, exchange: { ...REFUSED, ...request } });
    expect(await violationsOf(validRequestsSucceed, context)).toEqual([]);
    expect(context.evidence.counts).toEqual({});
  });

const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
const refusedBox = (space: string, parameters: Record<string, string>) => {
  const known = { ...box, parameters: { ...box.parameters, space } };
  return violationsOf(
    validRequestsSucceed,
    contextOf({
      operation: envelope,
      resource: known,
      exchange: { body: { code: 5000, message: 'no such box' }, parameters },
    }),
  );
};

test('fires where the name of our resource is left out, and the default is that name', async () => {
  expect(await refusedBox('main', { Action: 'FindGadgets', box: 'b', Stamp: '***' })).toHaveLength(1);
});

test('does not judge a request that leaves out the name of our resource, where the default is another name', async () => {
  expect(await refusedBox('other', { Action: 'FindGadgets', box: 'b', Stamp: '***' })).toEqual([]);
});

test('applies to every operation', () => expect(validRequestsSucceed.appliesTo()).toBe(true));
