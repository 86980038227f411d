import { expect, test } from '#test';
import { findOperation } from '../../contract/index.ts';
import { typedAtStub, type Api, type Sent } from '../testing/ask-typed.ts';
import { readReply } from './read-reply.ts';
import { BY_STATUS as contract } from '../testing/library-contracts.ts';

const ask = typedAtStub();

const ERROR = { code: 4100, message: '(10030)no', codeDesc: 'AuthFailure' };

for (const [name, status, headers, problem] of [
  [
    'a redirect',
    302,
    { location: 'https://sign.in/' },
    /^it points to https:\/\/sign\.in\/, and redirects are not followed$/,
  ],
  ['no content', 204, {}, /^that status is none of the contract; the body is empty$/],
] as const)
  test(`${name} is malformed`, async () => {
    const { reply } = await ask('by-status', { status, headers, body: '' });
    expect(reply).toMatchObject({ outcome: 'malformed', status, problem: expect.stringMatching(problem) });
  });

for (const [name, api, answer, likely] of [
  [
    '401 with a documented error',
    'by-status',
    { status: 401, body: '{"error_code":"Gate.0203","error_msg":"no"}' },
    expect.arrayContaining(['invalid-credentials']),
  ],
  ['404 with a web page', 'by-status', { status: 404, body: '<html>', type: 'text/html' }, []],
  ['500 with nothing', 'by-status', { status: 500, body: '' }, []],
  [
    '200 with a code of the contract',
    'by-code',
    { body: JSON.stringify(ERROR) },
    expect.arrayContaining(['invalid-credentials']),
  ],
  ['200 with a code that no one documents', 'by-code', { body: JSON.stringify({ ...ERROR, code: 9999 }) }, []],
] as const satisfies readonly (readonly [string, Api, Sent, unknown])[])
  test(`${name} of ${api} is refused`, async () => {
    const { reply, thrown } = await ask(api, answer);
    expect(reply).toMatchObject({ outcome: 'refused', likely });
    expect(thrown?.name).toBe('CallFailed');
  });

test('a gateway that cannot reach the provider is an incident', async () => {
  const { reply, thrown } = await ask('by-status', { status: 503, body: '<html>', type: 'text/html' });
  expect(reply).toMatchObject({ outcome: 'incident', incident: { kind: 'unavailable' } });
  expect(thrown?.message).toBe('ListLoans did not succeed: The provider is unavailable: status 503.');
});

test('an answer without fields is a success only where a part is enough, and never with a field that is wrong', async () => {
  const operation = findOperation(contract, 'ListLoans');
  const { reply } = await ask('by-status', { body: '{"loans":[],"total":0}' });
  const { reply: wrong } = await ask('by-status', { body: '{"loans":{}}' });
  const outcomes = [reply, wrong].flatMap(({ exchange }) =>
    [false, true].map((partialAnswers) => readReply(operation, exchange, { contract, partialAnswers }).outcome),
  );
  expect(outcomes).toEqual(['malformed', 'success', 'malformed', 'malformed']);
});

test('no secret stands in what is said', async () => {
  const { reply } = await ask('by-status', { body: '<html>token-of-the-caller', type: 'text/html' });
  expect(reply).toMatchObject({ outcome: 'malformed', problem: expect.stringContaining('the body is <html>***') });
});
