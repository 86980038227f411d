import { expect, test } from '#test';
import { startProvider, type RunningProvider } from '../../provider/index.ts';
import type { Answered, Reaction } from './start-gateway.ts';
import { unjudgedOf, violationsOf } from './verify-at.ts';
import { verifyThrough } from './testing/verify-through.ts';
import { asksFor, FIRST_LIST, SECOND_LIST } from '../../contract/testing/index.ts';

const isFirstList = asksFor(FIRST_LIST);

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ items: 60 });
});
test.afterAll(() => provider.close());

/** Each answer beyond 8 kB is not delivered whole, however often it is asked for; all others arrive. */
const undelivered: readonly { name: string; happens: string; deliver: (answer: Answered) => Reaction }[] = [
  {
    name: 'is cut',
    happens: 'closed the connection before the answer was complete',
    deliver:
      ({ status, headers, body }) =>
      (response) => {
        response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
        response.write(body.slice(0, 8192), () => response.socket?.destroy());
      },
  },
  {
    name: 'ends with a reset',
    happens: 'closed the connection before the answer was complete',
    deliver: () => (response) => response.socket?.resetAndDestroy(),
  },
  {
    name: 'is no HTTP',
    happens: 'sent what is not HTTP',
    deliver: () => (response) => response.socket?.end('220 mail.example ESMTP\r\n'),
  },
];
for (const { name, happens, deliver } of undelivered)
  test(`an answer beyond 8 kB that ${name} every time is a violation, and what is short is judged`, async () => {
    const { run, api } = await verifyThrough(provider, async (_asked, next) => {
      const answer = await next();
      return Buffer.byteLength(answer.body) > 8192 ? deliver(answer) : answer;
    });
    expect(api.trouble).toBeUndefined();
    const violations = violationsOf(run);
    expect(violations.length).toBeGreaterThan(0);
    for (const violation of violations)
      expect(violation).toMatch(
        new RegExp(
          `${SECOND_LIST.id}: .* is never answered: 127\\.0\\.0\\.1:\\d+ ${happens}.*, and other requests were`,
        ),
      );
    expect(api.verdicts.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(40);
  });

test('an operation that never answers is a violation after a few silences, and the other is judged', async () => {
  let silences = 0;
  const silence = () => {
    silences += 1;
    return () => undefined;
  };
  const { run, api } = await verifyThrough(provider, ({ target }, next) => (isFirstList(target) ? next() : silence()), {
    CONTRACT_TIMEOUT_MS: '2500',
  });
  expect(violationsOf(run)).toEqual(
    ['conformance/plain-request-succeeds', 'errors/client-mistake-is-no-server-error'].map((check) =>
      expect.stringMatching(
        new RegExp(`^${check} ${SECOND_LIST.id}: a plain request .*is never answered: .* within 2500 ms, 4 times, and`),
      ),
    ),
  );
  // Four show it, and after three more the operation is given up.
  expect(silences).toBeLessThanOrEqual(4 + 3);
  expect(unjudgedOf(api).filter((line) => line.includes(` ${FIRST_LIST.id}: `))).toEqual([
    expect.stringContaining('invariants/operations-agree'),
  ]);
  expect(
    api.verdicts.find(
      ({ operation, check }) => operation === FIRST_LIST.id && check === 'conformance/plain-request-succeeds',
    )?.verdict,
  ).toBe('passed');
});

test('a provider that stops answering is given up after a few more requests', async () => {
  const answered = 120;
  const { run, api, requests } = await verifyThrough(
    provider,
    ({ count }, next) => (count <= answered ? next() : () => undefined),
    { CONTRACT_TIMEOUT_MS: '1500' },
  );
  expect(violationsOf(run)).toEqual([]);
  // Each request that was under way may have been sent twice. Of each operation and sign-in, each of the last few asks a neighbour.
  expect(requests).toBeLessThan(answered + 2 * 24 + 2 * 32);
  expect(unjudgedOf(api).some((line) => line.endsWith('after 4 failures in a row no more is asked'))).toBe(true);
});
