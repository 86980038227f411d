import { expect, test } from '#test';
import { LIST, typedAtStub, type Api, type Sent } from '../testing/ask-typed.ts';

const ask = typedAtStub();

const LOAN = { title: 'started', lent_at: 1_562_597_251_764 };
const LOANS = { shelf_id: 's', shelf_name: 'n', loans: [LOAN], total: 1, count: 1 };

for (const [name, api, answer] of [
  ['loans', 'by-status', { body: JSON.stringify(LOANS) }],
  [
    'another name of JSON',
    'by-status',
    { body: JSON.stringify(LOANS), type: 'Application/Problem+JSON; charset=utf-8' },
  ],
  ['no media type', 'by-status', { body: JSON.stringify(LOANS), type: undefined }],
  ['a byte order mark', 'by-status', { body: `\uFEFF${JSON.stringify(LOANS)}` }],
  ['a field that no document names', 'by-status', { body: JSON.stringify({ ...LOANS, colour: 'red' }) }],
  ['code 0', 'by-code', { body: '{"code":0,"message":"","codeDesc":"Success","data":{"returns":[]}}' }],
] as const satisfies readonly (readonly [string, Api, Sent])[])
  test(`200 with ${name} is a success`, async () => {
    const { reply, thrown } = await ask(api, answer);
    expect([reply.outcome, thrown]).toEqual(['success', undefined]);
  });

const text = JSON.stringify(LOANS);
for (const [name, api, answer, problem] of [
  [
    'HTML',
    'by-status',
    { body: '<html>\n<h1>Sign in</h1>', type: 'text/html' },
    /^the body is called text\/html and not application\/json; the body is <html> <h1>Sign in/,
  ],
  [
    'HTML that is called JSON',
    'by-status',
    { body: '<html>Sign in' },
    /^the body is not JSON; it begins "<html>Sign in"/,
  ],
  [
    'JSON that is called text',
    'by-status',
    { body: text, type: 'text/plain' },
    /^the body is called text\/plain and not/,
  ],
  ['nothing', 'by-status', { body: '' }, /^the body is empty$/],
  ['blanks', 'by-status', { body: ' \n' }, /^the body is empty$/],
  ['truncated JSON', 'by-status', { body: text.slice(0, -9) }, /^the JSON text stops early, after \d+ characters/],
  [
    '{}',
    'by-status',
    { body: '{}' },
    /^the body is not as the contract says: \/shelf_id is missing \(and \d more\); the body is \{\}$/,
  ],
  [
    'null',
    'by-status',
    { body: 'null' },
    /^the body is not as the contract says: it must be object; the body is null$/,
  ],
  ['an array', 'by-status', { body: '[]' }, /^the body is not as the contract says/],
  [
    'an error',
    'by-status',
    { body: '{"error_code":"Gate.0203","error_msg":"Invalid token."}' },
    /^the body is an error, which no success is; the body is \{"error_code":"Gate\.0203"/,
  ],
  [
    'a wrong item',
    'by-status',
    { body: JSON.stringify({ ...LOANS, loans: [{ ...LOAN, lent_at: 'now' }] }) },
    /: \/loans\/0\/lent_at must be integer;/,
  ],
  ['a key twice', 'by-status', { body: text.replace('{', '{"count":2,') }, /^the key "count" stands twice/],
  [
    'bytes that are no UTF-8',
    'by-status',
    { body: Buffer.from(text.replace('started', 'caf\u00e9'), 'latin1') },
    /^the body is not UTF-8/,
  ],
  [
    'HTML',
    'by-code',
    { body: '<html>', type: 'text/html' },
    /^the body fits no outcome of the contract; the body is <html>$/,
  ],
  ['{}', 'by-code', { body: '{}' }, /^the body fits no outcome of the contract; the body is \{\}$/],
  [
    'code 0 and no data',
    'by-code',
    { body: '{"code":0,"message":"","codeDesc":"Success"}' },
    /^the body is (an error|not as)/,
  ],
  ['a code of letters', 'by-code', { body: '{"code":"zero"}' }, /^the body fits no outcome/],
] as const satisfies readonly (readonly [string, Api, Sent, RegExp])[])
  test(`200 with ${name} of ${api} is malformed, and a walk over the list says what came`, async () => {
    const { reply, thrown } = await ask(api, answer);
    expect(reply).toMatchObject({ outcome: 'malformed', status: 200, problem: expect.stringMatching(problem) });
    const said = reply.outcome === 'malformed' ? reply.problem : '';
    expect(thrown).toMatchObject({
      name: 'CallFailed',
      message: `${LIST[api]} did not succeed: answered 200, and ${said}.`,
    });
  });
