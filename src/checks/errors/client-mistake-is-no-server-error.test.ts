import { expect, test } from '#test';
import {
  contextOf,
  contractFrom,
  gadgets,
  operationOf,
  unansweredExchange,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { clientMistakeIsNoServerError } from './client-mistake-is-no-server-error.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');

const cases = [
  { title: 'is silent on a success', exchange: { status: 200 }, want: [] },
  { title: 'is silent on a refusal', exchange: { status: 400 }, want: [] },
  {
    title: 'fires on a server error',
    exchange: { status: 500, purpose: 'limit=0', parameters: { limit: '0' } },
    want: ['limit=0 is answered with 500'],
  },
  {
    title: 'fires on a gateway error that was judged to be one',
    exchange: { status: 502, purpose: 'plain request' },
    want: ['plain request is answered with 502'],
  },
  {
    title: 'fires on a negative number that is promised to be refused',
    exchange: { status: 500, purpose: 'offset=-1', parameters: { offset: '-1' } },
    want: ['offset=-1 is answered with 500'],
  },
  {
    title: 'leaves an undocumented parameter to another check',
    exchange: { status: 500, parameters: { undocumented: '1' } },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves an empty value to another check',
    exchange: { status: 500, parameters: { text: '' } },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves an odd spelling to another check',
    exchange: { status: 500, parameters: { limit: '05' } },
    want: [],
    judged: 0,
  },
  {
    title: 'fires on a decimal where the contract allows one',
    exchange: { status: 500, purpose: 'since=1.5', parameters: { since: '1.5' } },
    want: ['since=1.5 is answered with 500'],
  },
  {
    title: 'leaves text beyond ASCII to another check',
    exchange: { status: 500, parameters: { text: '事件' } },
    want: [],
    judged: 0,
  },
];

for (const { title, exchange, want, judged = 1 } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange });
    const violations = await violationsOf(clientMistakeIsNoServerError, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.every(({ promise }) => promise === `${operation.pointer}/responses`)).toBe(true);
    expect(context.evidence.counts['answers examined'] ?? 0).toBe(judged);
  });
}

for (const [parameters, want] of [
  [
    { limit: '100' },
    ['limit=100 is never answered: the connection was reset, 4 times, and other requests were answered in between'],
  ],
  [
    { limit: '0' },
    ['limit=0 is never answered: the connection was reset, 4 times, and other requests were answered in between'],
  ],
  [{ undocumented: '1' }, []],
] as const)
  test(`finds ${want.length} violations where ${JSON.stringify(parameters)} alone is never answered`, () => {
    const context = contextOf({ operation });
    const purpose = Object.entries(parameters).join().replace(',', '=');
    const exchange = unansweredExchange({ purpose, parameters });
    const violations = [...clientMistakeIsNoServerError.judgeUnanswered({ ...context, exchange })];
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(context.evidence.counts['answers examined'] ?? 0).toBe(want.length);
  });

test('applies to every operation', () => expect(clientMistakeIsNoServerError.appliesTo()).toBe(true));

const said = gadgets.replace(
  'paths:',
  "  server-error: { status: [200], code: { at: /code, values: [6000] }, schema: { $ref: '#/components/schemas/Refusal' } }\npaths:",
);
for (const [text, code, want] of [
  [said, 6000, ['limit=0 is answered with 200 with code 6000 (server-error)']],
  [said, 4000, []],
  [gadgets, 6000, []],
] as const)
  test(`finds ${want.length} violations where code ${code} is ${text === said ? 'known' : 'not known'}`, async () => {
    const gadget = operationOf(contractFrom(text), 'FindGadgets');
    const exchange = { status: 200, body: { code, message: 'wrong' }, purpose: 'limit=0', parameters: { limit: '0' } };
    const context = contextOf({ operation: gadget, exchange });
    const violations = await violationsOf(clientMistakeIsNoServerError, context);
    expect(violations.map(({ message }) => message)).toEqual(want);
  });
