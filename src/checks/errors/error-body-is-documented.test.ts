import { expect, test } from '#test';
import { contextOf, contractFrom, gadgets, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { errorBodyIsDocumented } from './error-body-is-documented.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
/** The same contracts, where outcomes do not say how their bodies look. */
const withoutSchemas = (source: string) => contractFrom(source.replaceAll(/, schema: \{ \$ref: '[^']+' \}/g, ''));
const bare = operationOf(withoutSchemas(widgets), 'ListWidgets');
const bareEnvelope = operationOf(withoutSchemas(gadgets), 'FindGadgets');
const ERROR = '/components/schemas/Error/properties';

const cases = [
  {
    title: 'is silent on the documented error',
    operation,
    answer: { status: 400, body: { error_code: 'W.0001', error_msg: 'no' } },
    want: [],
  },
  {
    title: 'fires on another name of a field',
    operation,
    answer: { status: 400, body: { error_code: 'W.0001', error_message: 'no' } },
    want: [`${ERROR}/error_msg`],
  },
  {
    title: 'fires on a code of another form',
    operation,
    answer: { status: 404, body: { error_code: '404', error_msg: 'no' } },
    want: [`${ERROR}/error_code/pattern`],
  },
  {
    title: 'fires on an empty text',
    operation,
    answer: { status: 403, body: { error_code: 'W.0001', error_msg: '' } },
    want: [`${ERROR}/error_msg/minLength`],
  },
  {
    title: 'judges a documented status without an outcome',
    operation,
    answer: { status: 409, body: [] },
    want: ['/components/schemas/Error/type'],
  },
  {
    title: 'is silent on the documented refusal by code',
    operation: envelope,
    answer: { body: { code: 4000, message: 'no' } },
    want: [],
  },
  {
    title: 'fires on a broken refusal by code',
    operation: envelope,
    answer: { body: { code: 5000 } },
    want: ['/components/schemas/Refusal/properties/message'],
  },
  {
    title: 'is silent on the documented error of a status, where its outcome has no schema',
    operation: bare,
    answer: { status: 400, body: { error_code: 'W.0001', error_msg: 'no' } },
    want: [],
  },
  {
    title: 'fires by the schema of the status, where its outcome has none',
    operation: bare,
    answer: { status: 400, body: { error_code: 'W.0001' } },
    want: [`${ERROR}/error_msg`],
  },
  {
    title: 'fires by the refused branch of a success, where its outcome has no schema',
    operation: bareEnvelope,
    answer: { body: { code: 4000 } },
    want: ['/components/schemas/Refusal/properties/message'],
  },
  {
    title: 'leaves a code that is no outcome to another check, where outcomes have no schemas',
    operation: bareEnvelope,
    answer: { body: { code: 1 } },
    want: [],
    judged: 0,
  },
  { title: 'leaves a success to another check', operation, answer: { body: {} }, want: [], judged: 0 },
  {
    title: 'leaves a server error to another check',
    operation,
    answer: { status: 500, body: {} },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves a code that is no outcome to another check',
    operation: envelope,
    answer: { body: { code: 1 } },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves what is no JSON to another check',
    operation,
    answer: { status: 400, text: 'no' },
    want: [],
    judged: 0,
  },
  {
    title: 'leaves a success in disguise to another check',
    operation,
    answer: { status: 400, body: { shelf_id: 's', total: 0, widgets: [] } },
    want: [],
    judged: 0,
  },
];

for (const { title, operation, answer, want, judged = 1 } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(errorBodyIsDocumented, context);
    expect(violations.map(({ promise }) => promise)).toEqual(want);
    expect(context.evidence.counts['error bodies validated'] ?? 0).toBe(judged);
  });
}

test('applies only where the contract documents an error', () => {
  for (const documented of [operation, envelope, bare, bareEnvelope])
    expect(errorBodyIsDocumented.appliesTo(documented)).toBe(true);
  const responses = bare.responses.filter(({ status }) => status === '200');
  expect(errorBodyIsDocumented.appliesTo({ ...bare, responses })).toBe(false);
});
