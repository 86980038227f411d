import { execFileSync } from 'node:child_process';
import { expect, test } from '#test';
import type { RecordedRequest } from '../client/index.ts';
import { curlCommand } from './curl-command.ts';

const request: RecordedRequest = {
  method: 'GET',
  url: 'http://127.0.0.1:4010/v1/loans?limit=20&title=it%27s',
  headers: { host: '127.0.0.1:4010', accept: '*/*', 'x-auth-token': '***' },
  parameters: {},
};

test('quotes the address and writes headers as people do', () => {
  expect(curlCommand(request)).toBe(
    `curl 'http://127.0.0.1:4010/v1/loans?limit=20&title=it%27s' -H 'X-Auth-Token: ***'`,
  );
});

test('takes a secret from a variable, which the shell puts in', () => {
  const command = curlCommand(request, { header: 'x-auth-token', variable: 'LIBRARY_TOKEN' });
  expect(command).toBe(`curl 'http://127.0.0.1:4010/v1/loans?limit=20&title=it%27s' -H "X-Auth-Token: $LIBRARY_TOKEN"`);
  test.skip(process.platform === 'win32', 'the command is for a POSIX shell');
  const env = { ...process.env, LIBRARY_TOKEN: `a"b $c 'd'` };
  const shown = execFileSync('sh', ['-c', `curl() { printf '%s|' "$@"; }; ${command}`], { encoding: 'utf8', env });
  expect(shown.split('|').at(-2)).toBe(`X-Auth-Token: a"b $c 'd'`);
});

test('posts a form', () => {
  const form = {
    ...request,
    method: 'POST',
    url: 'http://127.0.0.1/',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: 'Action=List&Signature=***',
  };
  expect(curlCommand(form)).toBe(`curl 'http://127.0.0.1/' -X POST --data 'Action=List&Signature=***'`);
});

test('sends an empty header, which curl leaves out after a colon', () => {
  expect(curlCommand({ ...request, url: 'http://127.0.0.1/', headers: { 'x-auth-token': '' } })).toBe(
    `curl 'http://127.0.0.1/' -H 'X-Auth-Token;'`,
  );
});

test('keeps curl from reading brackets in an address as a pattern', () => {
  expect(curlCommand({ ...request, url: 'http://[::1]/', headers: {} })).toBe(`curl --globoff 'http://[::1]/'`);
});

test('reaches the program as it is written, whatever a value holds', () => {
  test.skip(process.platform === 'win32', 'the command is for a POSIX shell');
  const hostile = `it's "$HOME" \`id\` \\ ; rm -rf *\n服务`;
  const command = curlCommand({ ...request, url: 'http://127.0.0.1/', headers: { 'x-text': hostile } });
  const program = `curl() { printf '%s|' "$@"; }; ${command}`;
  expect(execFileSync('sh', ['-c', program], { encoding: 'utf8' })).toBe(`http://127.0.0.1/|-H|X-Text: ${hostile}|`);
});

test('a token stands behind its word', () => {
  const request = { method: 'GET', url: 'http://host/v1', headers: { authorization: '***' }, parameters: {} };
  expect(curlCommand(request, { header: 'authorization', variable: 'LIBRARY_TOKEN', prefix: 'Bearer ' })).toBe(
    `curl 'http://host/v1' -H "Authorization: Bearer $LIBRARY_TOKEN"`,
  );
});
