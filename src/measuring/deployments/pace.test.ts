import { expect, test } from '#test';
import { startProvider } from '../../provider/index.ts';
import { type Answered, type Manner, startGateway } from './start-gateway.ts';
import { throughGateway } from './through-gateway.ts';
import { verifyAt } from './verify-at.ts';
import { withForms } from './with-forms.ts';
import { SIGNED_API, TOKEN_API } from '../../contract/testing/index.ts';

const ALLOWED = 100;
const SECOND_MS = 1000;
const json = (status: number, body: object): Answered => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** A gateway refuses one request in twenty, so that this request and its neighbours are sent again. */
const unsteady: Manner = ({ count }, next) => (count % 20 === 0 ? json(503, {}) : next());
/** Each token ends after forty answers, so that requests are sent again with another token. */
function shortLived(): Manner {
  const uses = new Map<string, number>();
  return async ({ headers }, next) => {
    const token = String(headers['x-auth-token']);
    uses.set(token, (uses.get(token) ?? 0) + 1);
    return headers['x-auth-token'] !== undefined && (uses.get(token) ?? 0) > 40
      ? json(401, {
          error_code: TOKEN_API.outcomes['expired-credentials']?.likely[0],
          error_msg: 'the token has expired',
        })
      : next();
  };
}

const signIns: readonly { name: string; api: string; form?: string; manner: () => Manner }[] = [
  {
    name: 'a password at a service that lives at the same host, and tokens that end',
    api: TOKEN_API.api,
    form: 'iam-password',
    manner: shortLived,
  },
  { name: 'a key and replays', api: SIGNED_API.api, manner: () => unsteady },
];
for (const { name, api, form, manner } of signIns)
  test(`no second holds more than CONTRACT_MAX_RPS requests with ${name}`, async () => {
    const provider = await startProvider({ items: 30 });
    const arrivals: number[] = [];
    const behave = manner();
    const gateway = await startGateway(provider.origin, (asked, next) => {
      arrivals.push(performance.now());
      return behave(asked, next);
    });
    const variables = form === undefined ? provider.variables : withForms(provider.variables, form);
    const led = throughGateway(provider, gateway, variables);
    const run = await verifyAt({ apis: [api], variables: { ...led, CONTRACT_MAX_RPS: String(ALLOWED) } });
    await Promise.all([gateway.close(), provider.close()]);
    expect(run.apis[0]?.trouble).toBeUndefined();
    expect(arrivals.length).toBeGreaterThan(2 * ALLOWED);
    expect(busiestSecond(arrivals)).toBeLessThanOrEqual(ALLOWED);
  });

function busiestSecond(arrivals: readonly number[]): number {
  return Math.max(...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + SECOND_MS).length));
}
