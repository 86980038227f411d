import { expect, test } from '#test';
import { startProvider, type RunningProvider } from '../../provider/index.ts';
import { type Answered, type Manner, startGateway } from './start-gateway.ts';
import { violationsOf } from './verify-at.ts';
import { verifyThrough } from './testing/verify-through.ts';
import { asksFor, FIRST_LIST, SECOND_LIST, TOKEN_API } from '../../contract/testing/index.ts';

/** Short where nothing answers; everything else has time to answer on a busy machine too. */
const TIMEOUT_MS = 500;
const JSON_TYPE = { 'content-type': 'application/json' };

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ items: 60 });
});
test.afterAll(() => provider.close());

const { endpoint: ENDPOINT } = TOKEN_API.variables;
const isFirstList = asksFor(FIRST_LIST);
const TOTAL = FIRST_LIST.collection?.total?.at?.slice(1) ?? '';
const isSecondList = asksFor(SECOND_LIST);

/** Changes each successful answer of the first list and leaves everything else as it is. */
const onFirstList =
  (change: (text: string) => string | Buffer): Manner =>
  async ({ target }, next) => {
    const answer = await next();
    if (!isFirstList(target) || answer.status !== 200) return answer;
    const { 'content-length': _length, ...headers } = answer.headers;
    return { ...answer, headers, body: change(String(answer.body)) };
  };

/** The provider is not reached, or refuses every request: one sentence says so, and nothing more is sent. */
const doors: readonly { name: string; manner: Manner; says: RegExp; requests: number; hangs?: true }[] = [
  {
    name: 'a proxy that answers HTML with 200',
    requests: 2,
    manner: () => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html><title>Please sign in</title></html>',
    }),
    says: new RegExp(
      String.raw`^127\.0\.0\.1:\d+ answers with a web page \(status 200, <html><title>Please sign in</title></html>\): something else stands there or on the way, check ${ENDPOINT}, HTTPS_PROXY and NO_PROXY\.$`,
    ),
  },
  {
    name: 'a redirect to elsewhere',
    requests: 2,
    manner: () => ({ status: 302, headers: { location: 'http://elsewhere.example/login' }, body: '' }),
    says: new RegExp(
      String.raw`^127\.0\.0\.1:\d+ redirects to http://elsewhere\.example/login, which is not followed because credentials would go with it: set ${ENDPOINT} to where the provider itself is\.$`,
    ),
  },
  {
    name: 'a connection that never answers',
    hangs: true,
    // Two for each operation, and beside the second one those that would show that others are answered.
    requests: 7,
    manner: () => () => undefined,
    says: new RegExp(
      String.raw`^${TOKEN_API.api} cannot be verified at http:.*: 127\.0\.0\.1:\d+ did not answer completely within 500 ms, 2 times\. Check ${ENDPOINT} and that the provider is up\.$`,
    ),
  },
  {
    name: 'an answer that never ends',
    hangs: true,
    requests: 7,
    manner: () => (response) => {
      response.writeHead(200, JSON_TYPE);
      const drip = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(drip));
    },
    says: /did not answer completely within 500 ms, 2 times/,
  },
  {
    name: 'a gateway that is down',
    requests: 17,
    manner: () => ({ status: 503, headers: JSON_TYPE, body: '{}' }),
    says: new RegExp(
      String.raw`cannot be verified at .*: The provider is unavailable: status 503, 4 times\. Check ${ENDPOINT}`,
    ),
  },
];
for (const { name, manner, says, requests, hangs } of doors)
  test(`${name} is one sentence within the time of a few requests`, async () => {
    const { run, api, ...cost } = await verifyThrough(
      provider,
      manner,
      hangs && { CONTRACT_TIMEOUT_MS: String(TIMEOUT_MS) },
    );
    expect(api.trouble).toMatch(says);
    expect(violationsOf(run)).toEqual([]);
    expect(
      api.verdicts.every(
        ({ verdict, findings }) => /inconclusive|not applicable/.test(verdict) && findings.length === 0,
      ),
    ).toBe(true);
    expect(cost.requests).toBeLessThanOrEqual(requests);
    // A few seconds where the machine is idle; without an end the silence of every request would take minutes.
    expect(cost.durationMs).toBeLessThan(TIMEOUT_MS * 120);
  });

/** One kind of answers is broken: one finding says so, and everything that does not need those answers is judged. */
const bodies: readonly { name: string; manner: Manner; says: string }[] = [
  {
    name: 'HTML where JSON is promised',
    manner: onFirstList(() => '<html>hello</html>'),
    says: 'The body is not JSON; it begins "<html>hello</html>".',
  },
  {
    name: 'truncated JSON',
    manner: onFirstList((text) => text.slice(0, -7)),
    says: 'The JSON text stops early, after ',
  },
  {
    name: 'invalid UTF-8',
    manner: onFirstList((text) =>
      Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from(',"x":"'), Buffer.from([0xff]), Buffer.from('"}')]),
    ),
    says: 'The body is not UTF-8: byte ',
  },
  {
    name: 'duplicate keys',
    manner: onFirstList((text) => text.replace('{', `{"${TOTAL}":1,`)),
    says: `The key "${TOTAL}" stands twice in one object`,
  },
];
for (const { name, manner, says } of bodies)
  test(`${name} is one finding, and the rest is judged`, async () => {
    const { run, api } = await verifyThrough(provider, manner);
    expect(violationsOf(run)).toEqual([
      expect.stringContaining(
        `conformance/body-is-sound-json ${FIRST_LIST.id}: the body of an answer with status 200 is not sound JSON: ${says}`,
      ),
    ]);
    const others = api.verdicts.filter(
      ({ operation, verdict }) => operation === SECOND_LIST.id && verdict !== 'not applicable',
    );
    expect(others.map(({ verdict }) => verdict)).toEqual(others.map(() => 'passed'));
  });

test('a body of 100 MB is read as far as 64 MiB and is one finding', async () => {
  let poured = 0;
  const { run } = await verifyThrough(provider, (asked, next) =>
    isSecondList(asked.target) && poured++ === 0 ? pour(100) : next(),
  );
  expect(violationsOf(run)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^conformance/body-is-sound-json ${SECOND_LIST.id}: .*The body is larger than 67108864 bytes; the rest was not read`,
      ),
    ),
  ]);
});

function pour(megabytes: number): ReturnType<Manner> {
  return (response) => {
    const chunk = Buffer.alloc(1024 * 1024, 32);
    let left = megabytes;
    const more = (): void => {
      while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', more);
      response.end();
    };
    response.writeHead(200, JSON_TYPE);
    more();
  };
}

test('credentials do not follow a redirect to another host', async () => {
  const elsewhere = await startGateway(provider.origin);
  const redirect: Answered = { status: 307, headers: { location: `${elsewhere.origin}/v1` }, body: '' };
  await verifyThrough(provider, () => redirect);
  expect(elsewhere.requests()).toBe(0);
  await elsewhere.close();
});
