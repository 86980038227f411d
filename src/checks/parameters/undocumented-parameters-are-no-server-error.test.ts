import { expect, test } from '@playwright/test';
import { answers, contextOf, contractFrom, type FakeProvider, keepingProvider, knownWidgets, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { clientMistakeIsNoServerError } from '../errors/client-mistake-is-no-server-error.ts';
import { undocumentedParametersAreNoServerError } from './undocumented-parameters-are-no-server-error.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const { pointer } = operation;
const promiseOf = (name: string, ...rest: string[]) => [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent on any answer that is no server error', send: keep, want: [] },
  { title: 'is silent on refusals', send: () => answers.invalid, want: [] },
  {
    title: 'fires on an unknown parameter',
    send: (parameters, plan) => ('undocumented' in parameters ? { status: 500 } : keep(parameters, plan)),
    want: [['undocumented=1 is answered with 500', pointer]],
  },
  {
    title: 'fires on an empty value',
    send: (parameters, plan) => (parameters['limit'] === '' ? { status: 500 } : keep(parameters, plan)),
    want: [['limit= is answered with 500', promiseOf('limit')]],
  },
  {
    title: 'fires on a negative number that no promise refuses',
    send: (parameters, plan) => (parameters['since'] === '-1' ? { status: 500 } : keep(parameters, plan)),
    want: [['since=-1 is answered with 500', promiseOf('since')]],
  },
  {
    title: 'fires on text beyond ASCII',
    send: (parameters, plan) => (/[^ -~]/.test(parameters['text'] ?? '') ? { status: 500 } : keep(parameters, plan)),
    want: [['text=事件 is answered with 500', promiseOf('text')]],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, subject: knownWidgets, send });
    const violations = await violationsOf(undocumentedParametersAreNoServerError, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(Object.values(context.evidence.counts)).toEqual([context.sent.length]);
  });
}

test('shares no exchange with the check of documented requests', async () => {
  const context = contextOf({ operation, subject: knownWidgets, send: keep });
  await violationsOf(undocumentedParametersAreNoServerError, context);
  for (const { parameters } of context.sent) {
    const exchange = contextOf({ operation, exchange: { status: 500, parameters: parameters as Record<string, string> } });
    expect(await violationsOf(clientMistakeIsNoServerError, exchange)).toEqual([]);
  }
});

test('applies to every operation', () => expect(undocumentedParametersAreNoServerError.appliesTo()).toBe(true));
