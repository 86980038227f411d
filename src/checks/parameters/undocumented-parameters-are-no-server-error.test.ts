import { expect, test } from '#test';
import {
  answers,
  contextOf,
  contractFrom,
  type FakeProvider,
  gadgets,
  keepingProvider,
  neverAnswered,
  knownGadgets,
  knownWidgets,
  operationOf,
  violationsOf,
  widgets,
} from '../testing/index.ts';
import { clientMistakeIsNoServerError } from '../errors/client-mistake-is-no-server-error.ts';
import { undocumentedParametersAreNoServerError } from './undocumented-parameters-are-no-server-error.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const keep = keepingProvider(operation);
const { pointer } = operation;
const promiseOf = (name: string, ...rest: string[]) =>
  [operation.parameters.find((parameter) => parameter.name === name)?.pointer, ...rest].join('/');

/** Answers what it promises, but for some requests. */
const failing =
  (isFor: (parameters: Readonly<Record<string, string>>) => boolean | undefined): FakeProvider =>
  (parameters, plan) =>
    isFor(parameters) ? { status: 500 } : keep(parameters, plan);

const cases: { title: string; send: FakeProvider; want: [string, string][] }[] = [
  { title: 'is silent on any answer that is no server error', send: keep, want: [] },
  { title: 'is silent on refusals', send: () => answers.invalid, want: [] },
  {
    title: 'fires on an unknown parameter',
    send: failing((parameters) => 'undocumented' in parameters),
    want: [['undocumented=1 beside colour=red is answered with 500', pointer]],
  },
  {
    title: 'fires on an unknown parameter beside a number, where each alone is answered well',
    send: failing((parameters) => 'undocumented' in parameters && 'since' in parameters),
    want: [
      [
        'undocumented=1 beside colour=red, names with [] behind them, names with [$gt] behind them, names in other letters, text with odd text, since=-1, offset=2147483648, tag with odd text, colour=red twice, limit=1 twice is answered with 500',
        pointer,
      ],
    ],
  },
  {
    title: 'fires on an unknown parameter that alone is never answered',
    send: (parameters, plan) => {
      if ('undocumented' in parameters) throw neverAnswered({ parameters });
      return keep(parameters, plan);
    },
    want: [
      [
        'undocumented=1 beside colour=red is never answered: the connection was reset, 4 times, and other requests were answered in between',
        pointer,
      ],
    ],
  },
  {
    title: 'fires on an empty value',
    send: failing((parameters) => parameters['limit'] === ''),
    want: [['limit= is answered with 500', promiseOf('limit')]],
  },
  {
    title: 'fires on a negative number that no promise refuses',
    send: failing((parameters) => parameters['since'] === '-1'),
    want: [['since=-1 is answered with 500', promiseOf('since')]],
  },
  {
    title: 'fires on odd texts that stand together, where each alone is answered well',
    send: failing((parameters) => /事件.*\\$/s.test(parameters['text'] ?? '')),
    want: [['text with odd text is answered with 500', promiseOf('text')]],
  },
  {
    title: 'fires on text beyond ASCII',
    send: failing((parameters) => /[\u4e00-\u9fff]/.test(parameters['text'] ?? '')),
    want: [['text=事件 is answered with 500', promiseOf('text')]],
  },
  ...[
    ['quotes', `'"&<`],
    ['percent signs that look like an escape', '%zz%'],
    ['NUL', 'a\u0000b', String.raw`"a\u0000b"`],
    ['controls and beyond', 'a\u0007\u001b\u007f\r\n\u{1f680}b', String.raw`"a\u0007\u001b\u007f\r\n🚀b"`],
  ].map(([what, text, said = text]) => ({
    title: `fires on ${what}`,
    send: failing((parameters) => parameters['text'] === text),
    want: [[`text=${said} is answered with 500`, promiseOf('text')] satisfies [string, string]],
  })),
  ...['[]', '[$gt]'].map((brackets) => ({
    title: `fires on names with ${brackets} behind them`,
    send: failing((parameters) => `limit${brackets}` in parameters),
    want: [[`names with ${brackets} behind them is answered with 500`, pointer] satisfies [string, string]],
  })),
  {
    title: 'fires on a long text',
    send: failing((parameters) => (parameters['text'] ?? '').length > 255),
    want: [['text=aaaaaaaa… (2000 characters) is answered with 500', promiseOf('text')]],
  },
  {
    title: 'fires on an integer beyond 32 bits where no bound refuses it',
    send: failing((parameters) => Number(parameters['offset']) > 2 ** 31 - 1),
    want: ['2147483648', '9223372036854775808', '27670116110564327424'].map((text) => [
      `offset=${text} is answered with 500`,
      promiseOf('offset'),
    ]),
  },
  {
    title: 'fires on a number beyond 64 bits',
    send: failing((parameters) => Number(parameters['since']) > 2 ** 53),
    want: ['27670116110564327424', '1e400'].map((text) => [`since=${text} is answered with 500`, promiseOf('since')]),
  },
  {
    title: 'fires on quotes in the name of a resource, which is never empty in a path',
    send: failing((parameters) => parameters['shelf_id']?.includes("'") || parameters['shelf_id'] === ''),
    want: [[`shelf_id=*"事件\u{1f680}'%zz..a\\([{*+?^$|\\ is answered with 500`, promiseOf('shelf_id')]],
  },
  {
    title: 'fires on control characters in the name of an owner',
    send: failing((parameters) => parameters['owner_id']?.includes('\0')),
    want: [[String.raw`owner_id="a\u0000ba\u0007\u001b\u007f\r\n🚀b" is answered with 500`, promiseOf('owner_id')]],
  },
  ...['text', 'tag'].map((name) => ({
    title: `fires on bytes that are no UTF-8 in ${name}`,
    send: failing((parameters) => parameters[name]?.includes('\udcff')),
    want: [[`${name} with bytes that are no UTF-8 is answered with 500`, promiseOf(name)] satisfies [string, string]],
  })),
  {
    title: 'fires on a percent sign that begins no escape',
    send: failing((parameters) => parameters['text']?.includes('\udc25')),
    want: [['text with percent signs that begin no escape is answered with 500', promiseOf('text')]],
  },
  {
    title: 'fires on a value without a name',
    send: failing((parameters) => '\udc26' in parameters),
    want: [['an empty pair and a value without a name (&&=1) is answered with 500', operation.pointer]],
  },
  {
    title: 'fires on names in other letters',
    send: failing((parameters) => 'LIMIT' in parameters),
    want: [['names in other letters is answered with 500', operation.pointer]],
  },
  {
    title: 'fires on a parameter that is said twice',
    send: (parameters, plan) => ('limit' in (plan.repeated ?? {}) ? { status: 500 } : keep(parameters, plan)),
    want: [['limit=1 twice is answered with 500', promiseOf('limit')]],
  },
];

for (const { title, send, want } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, resource: knownWidgets, send });
    const violations = await violationsOf(undocumentedParametersAreNoServerError, context);
    expect(violations.map(({ message, promise }) => [message, promise])).toEqual(want);
    expect(context.evidence.counts['odd values sent']).toBeGreaterThan(0);
  });
}

test('leaves values that the contract speaks of to the check of documented requests, and no others', async () => {
  const space = { name: 'first', parameters: { ...knownWidgets.parameters, colour: 'red' } };
  const context = contextOf({ operation, resource: space, send: () => ({ status: 500 }) });
  const own = (await violationsOf(undocumentedParametersAreNoServerError, context)).map(
    ({ exchange }) => exchange?.purpose,
  );
  const others: (string | undefined)[] = [];
  for (const { parameters, repeated, purpose } of context.sent) {
    const said = Object.fromEntries(
      Object.entries({ ...space.parameters, ...parameters }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    );
    const exchange = { status: 500, parameters: said, repeated: Object.keys(repeated ?? {}), purpose };
    others.push(
      ...(await violationsOf(clientMistakeIsNoServerError, contextOf({ operation, exchange }))).map(
        (violation) => violation.exchange?.purpose,
      ),
    );
  }
  // What was sent together is judged when it is sent alone, and of a text its parts are to blame.
  const wholes = ['text with odd text', 'tag with odd text'];
  const alone = context.sent
    .map(({ purpose }) => purpose)
    .filter((purpose) => !purpose.includes(', ') && !wholes.includes(purpose));
  expect([...own, ...others].toSorted()).toEqual(alone.toSorted());
  expect(others.toSorted()).toEqual(
    [
      ...['text', 'tag'].map((name) => String.raw`${name}=a\([{*+?^$|`),
      `colour=事件'"&<%z… (2043 characters)`,
      'no colour',
      'offset and limit with odd text',
      'since=1.5',
    ].toSorted(),
  );
});

test('sends decimals for a number that only signs, which no one promises to refuse', async () => {
  const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
  const send: FakeProvider = (parameters) => (parameters['Stamp']?.includes('.') ? { status: 500 } : answers.gadgets);
  const context = contextOf({ operation: envelope, resource: knownGadgets, send });
  await violationsOf(undocumentedParametersAreNoServerError, context);
  expect(context.sent.map(({ purpose }) => purpose)).toContain('Stamp=1.5');
  const exchange = { status: 500, parameters: { ...knownGadgets.parameters, Stamp: '1.5' }, purpose: 'Stamp=1.5' };
  const [violation] = await violationsOf(clientMistakeIsNoServerError, contextOf({ operation: envelope, exchange }));
  expect(violation?.message).toBe('Stamp=1.5 is answered with 500');
});

test('applies to every operation', () => expect(undocumentedParametersAreNoServerError.appliesTo()).toBe(true));
