import { expect, test } from '#test';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  gadgets,
  keepingProvider,
  knownGadgets,
  knownWidgets,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { numberOutsideBoundsIsRefused } from './number-outside-bounds-is-refused.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

const HUGE = ['101', '2147483648'];
/** Of each, the last 8, 16, 32 and 64 bits say 1. */
const WRAPPING = ['257', '65537', '4294967297', '18446744073709551617'];

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent where each is refused', send: keep, want: [] },
  {
    title: 'fires on a provider that clamps',
    send: (parameters, plan) =>
      keep({ ...parameters, ...(Number(parameters['limit']) > 100 && { limit: '100' }) }, plan),
    want: [...HUGE, ...WRAPPING].map((text) => [
      `limit=${text} is answered with 200 (success) instead of invalid-parameter`,
      promiseOf('limit', 'schema/maximum'),
    ]),
  },
  {
    title: 'fires on a provider that wraps numbers round at 32 bits',
    send: (parameters, plan) => (parameters['limit'] === '2147483648' ? answers.widgets : keep(parameters, plan)),
    want: [
      [
        'limit=2147483648 is answered with 200 (success) instead of invalid-parameter',
        promiseOf('limit', 'schema/maximum'),
      ],
    ],
  },
  {
    title: 'fires on a provider for which zero means all',
    send: (parameters, plan) => (parameters['limit'] === '0' ? answers.widgets : keep(parameters, plan)),
    want: [
      ['limit=0 is answered with 200 (success) instead of invalid-parameter', promiseOf('limit', 'schema/minimum')],
    ],
  },
  {
    title: 'fires on a value far below',
    send: (parameters, plan) =>
      Number(parameters['offset']) === -4294967295 ? answers.widgets : keep(parameters, plan),
    want: [
      [
        'offset=-4294967295 is answered with 200 (success) instead of invalid-parameter',
        promiseOf('offset', 'schema/minimum'),
      ],
    ],
  },
  {
    title: 'fires where a filter stands beside it only',
    send: (parameters, plan) =>
      parameters['limit'] === '0' && 'text' in parameters ? answers.widgets : keep(parameters, plan),
    want: [
      [
        'limit=0 beside colour=red, text=0, since=0, offset=2 is answered with 200 (success) instead of invalid-parameter',
        promiseOf('limit', 'schema/minimum'),
      ],
    ],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(numberOutsideBoundsIsRefused, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['bad values sent']).toBeGreaterThan(0);
  });
}

for (const width of [8, 16, 32, 64])
  test(`fires on a provider that reads ${width} bits, above the bounds and below them`, async () => {
    const read = ({ limit, ...parameters }: Readonly<Record<string, string>>) =>
      limit === undefined ? parameters : { ...parameters, limit: String(BigInt.asIntN(width, BigInt(limit))) };
    const send: FakeProvider = (parameters, plan) => keep(read(parameters), plan);
    const violations = await violationsOf(
      numberOutsideBoundsIsRefused,
      contextOf({ operation, resource: knownWidgets, send }),
    );
    const messages = violations.map(({ message }) => message);
    const below = width < 32 ? [] : [1n - 2n ** BigInt(width)];
    for (const text of [1n + 2n ** BigInt(width), ...below])
      expect(messages).toContain(`limit=${text} is answered with 200 (success) instead of invalid-parameter`);
  });

test('accepts any refusal where the contract says so', async () => {
  const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
  const refusing = contextOf({ operation: envelope, resource: knownGadgets, send: () => answers.nowhere });
  expect(await violationsOf(numberOutsideBoundsIsRefused, refusing)).toEqual([]);
  const accepting = contextOf({ operation: envelope, resource: knownGadgets, send: () => answers.gadgets });
  expect((await violationsOf(numberOutsideBoundsIsRefused, accepting)).map(({ message }) => message)).toEqual([
    'Stamp=-1 is answered with 200 with code 0 (success) instead of a refusal',
    'Stamp=-1000000 is answered with 200 with code 0 (success) instead of a refusal',
  ]);
});

test('does not judge a number that became valid on the way', async () => {
  const context = contextOf({
    operation,
    resource: knownWidgets,
    send: () => ({ ...answers.widgets, parameters: { limit: '1', offset: '0' } }),
  });
  expect(await violationsOf(numberOutsideBoundsIsRefused, context)).toEqual([]);
  expect(context.evidence.notes).toContain('limit=-1 did not reach the provider as it was meant, and is not judged');
});

test('applies only where a number has bounds', () => {
  expect(numberOutsideBoundsIsRefused.appliesTo(operation)).toBe(true);
  expect(numberOutsideBoundsIsRefused.appliesTo(operationOf(operation.contract, 'ShowShelf'))).toBe(false);
});
