import { expect, test } from '#test';
import { breaking, type Fault, faultsOf } from '../../faults/index.ts';
import { startProvider } from '../../provider/index.ts';
import { type Answered, startGateway } from './start-gateway.ts';
import { throughGateway } from './through-gateway.ts';
import { verifyAt, violationsOf } from './verify-at.ts';
import { asksFor, FIRST_LIST, SECOND_LIST, SIGNED_API, TOKEN_API } from '../../contract/testing/index.ts';

interface Seen {
  readonly target: string;
  readonly answer: Answered;
}

/** Verifies with settings, and gives everything that went over the wire. */
async function verifyWith(
  settings: Readonly<Record<string, string>>,
  { api = TOKEN_API.api, fault }: { api?: string; fault?: Fault } = {},
) {
  const provider = await startProvider({
    items: 60,
    wrappers: breaking(...(fault === undefined ? [] : [fault])),
  });
  const seen: Seen[] = [];
  const gateway = await startGateway(provider.origin, async ({ target }, next) => {
    const answer = await next();
    seen.push({ target, answer });
    return answer;
  });
  const variables = throughGateway(provider, gateway, provider.variables);
  const run = await verifyAt({ apis: [api], variables: { ...variables, ...settings } });
  await Promise.all([gateway.close(), provider.close()]);
  return { run, seen };
}

test('CONTRACT_PROBES=positive sends nothing that must be refused', async () => {
  const { run, seen } = await verifyWith({ CONTRACT_PROBES: 'positive' });
  const refused = seen.filter(({ answer }) => answer.status >= 400);
  expect(refused.map(({ target, answer }) => `${answer.status} ${target}`)).toEqual([]);
  const reasons =
    run.apis[0]?.verdicts.filter(({ verdict }) => verdict === 'not judged').map(({ reason }) => reason) ?? [];
  expect(reasons).toContain('CONTRACT_PROBES=positive sends no invalid requests');
  expect(violationsOf(run)).toEqual([]);
});

test('CONTRACT_PROBES=positive signs no stale and no wrong request', async () => {
  const { seen } = await verifyWith({ CONTRACT_PROBES: 'positive' }, { api: SIGNED_API.api });
  expect(
    seen.map(({ answer }) => (JSON.parse(String(answer.body)) as { code: number }).code).filter((code) => code !== 0),
  ).toEqual([]);
});

test('CONTRACT_MAX_REQUESTS holds for each operation', async () => {
  const { run, seen } = await verifyWith({ CONTRACT_MAX_REQUESTS: '40' });
  for (const isAsked of [FIRST_LIST, SECOND_LIST].map(asksFor)) {
    const { length } = seen.filter(({ target }) => isAsked(target));
    expect(length).toBeGreaterThan(20);
    expect(length).toBeLessThanOrEqual(41);
  }
  expect(violationsOf(run)).toEqual([]);
  expect(
    run.apis[0]?.verdicts.some(({ reason }) =>
      /the budget of 40 requests .* raise CONTRACT_MAX_REQUESTS/.test(reason ?? ''),
    ),
  ).toBe(true);
});

/** A larger size is read over, though a decision of ours refuses it. */
const CLAMPED = faultsOf([TOKEN_API]).find(
  ({ derivation, id, promise }) =>
    derivation === 'parameter-bound-ignored' &&
    id.includes(`/${FIRST_LIST.id}.`) &&
    TOKEN_API.provenance(promise.split('#')[1] ?? '')?.basis === 'decided',
)!;

test('CONTRACT_FAIL_ON=documented only warns where a promise is decided and not documented', async () => {
  const strict = await verifyWith({}, { fault: CLAMPED });
  const lenient = await verifyWith({ CONTRACT_FAIL_ON: 'documented' }, { fault: CLAMPED });
  const findings = (run: typeof strict.run) =>
    run.apis
      .flatMap(({ verdicts }) => verdicts.flatMap(({ findings: found }) => found))
      .filter(({ severity }) => severity !== 'information');
  expect(findings(strict.run).every(({ severity }) => severity === 'error')).toBe(true);
  const decided = findings(lenient.run).filter(({ promise }) => promise.basis === 'decided');
  expect(decided.length).toBeGreaterThan(0);
  expect(findings(lenient.run).map(({ severity }) => severity)).toEqual(
    findings(lenient.run).map(({ promise }) => (promise.basis === 'decided' ? 'warning' : 'error')),
  );
});
