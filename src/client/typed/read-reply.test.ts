import { expect, test } from '#test';
import { LIST, typedAtStub, type Api, type Sent } from '../testing/ask-typed.ts';

const ask = typedAtStub();

const EVENT = { event_type: 'normal', event_info: 'started', occur_time: 1_562_597_251_764 };
const EVENTS = { service_id: 's', service_name: 'n', events: [EVENT], total_count: 1, count: 1 };

for (const [name, api, answer] of [
  ['events', 'modelarts', { body: JSON.stringify(EVENTS) }],
  [
    'another name of JSON',
    'modelarts',
    { body: JSON.stringify(EVENTS), type: 'Application/Problem+JSON; charset=utf-8' },
  ],
  ['no media type', 'modelarts', { body: JSON.stringify(EVENTS), type: undefined }],
  ['a byte order mark', 'modelarts', { body: `\uFEFF${JSON.stringify(EVENTS)}` }],
  ['a field that no document names', 'modelarts', { body: JSON.stringify({ ...EVENTS, colour: 'red' }) }],
  ['code 0', 'tencent-ccs', { body: '{"code":0,"message":"","codeDesc":"Success","data":{"eventList":[]}}' }],
] as const satisfies readonly (readonly [string, Api, Sent])[])
  test(`200 with ${name} is a success`, async () => {
    const { reply, thrown } = await ask(api, answer);
    expect([reply.outcome, thrown]).toEqual(['success', undefined]);
  });

const text = JSON.stringify(EVENTS);
for (const [name, api, answer, problem] of [
  [
    'HTML',
    'modelarts',
    { body: '<html>\n<h1>Sign in</h1>', type: 'text/html' },
    /^the body is called text\/html and not application\/json; the body is <html> <h1>Sign in/,
  ],
  [
    'HTML that is called JSON',
    'modelarts',
    { body: '<html>Sign in' },
    /^the body is not JSON; it begins "<html>Sign in"/,
  ],
  [
    'JSON that is called text',
    'modelarts',
    { body: text, type: 'text/plain' },
    /^the body is called text\/plain and not/,
  ],
  ['nothing', 'modelarts', { body: '' }, /^the body is empty$/],
  ['blanks', 'modelarts', { body: ' \n' }, /^the body is empty$/],
  ['truncated JSON', 'modelarts', { body: text.slice(0, -9) }, /^the JSON text stops early, after \d+ characters/],
  [
    '{}',
    'modelarts',
    { body: '{}' },
    /^the body is not as the contract says: \/service_id is missing \(and \d more\); the body is \{\}$/,
  ],
  [
    'null',
    'modelarts',
    { body: 'null' },
    /^the body is not as the contract says: it must be object; the body is null$/,
  ],
  ['an array', 'modelarts', { body: '[]' }, /^the body is not as the contract says/],
  [
    'an error',
    'modelarts',
    { body: '{"error_code":"ModelArts.0203","error_msg":"Invalid token."}' },
    /^the body is an error, which no success is; the body is \{"error_code":"ModelArts\.0203"/,
  ],
  [
    'a wrong item',
    'modelarts',
    { body: JSON.stringify({ ...EVENTS, events: [{ ...EVENT, occur_time: 'now' }] }) },
    /: \/events\/0\/occur_time must be integer;/,
  ],
  ['a key twice', 'modelarts', { body: text.replace('{', '{"count":2,') }, /^the key "count" stands twice/],
  [
    'bytes that are no UTF-8',
    'modelarts',
    { body: Buffer.from(text.replace('started', 'caf\u00e9'), 'latin1') },
    /^the body is not UTF-8/,
  ],
  [
    'HTML',
    'tencent-ccs',
    { body: '<html>', type: 'text/html' },
    /^the body fits no outcome of the contract; the body is <html>$/,
  ],
  ['{}', 'tencent-ccs', { body: '{}' }, /^the body fits no outcome of the contract; the body is \{\}$/],
  [
    'code 0 and no data',
    'tencent-ccs',
    { body: '{"code":0,"message":"","codeDesc":"Success"}' },
    /^the body is (an error|not as)/,
  ],
  ['a code of letters', 'tencent-ccs', { body: '{"code":"zero"}' }, /^the body fits no outcome/],
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
