import { expect } from '#test';
import { findContract } from '../../src/contract/index.ts';
import { providerVariables } from '../../src/environments/index.ts';
import { startProvider, type RunningProvider } from '../../src/provider/index.ts';
import { test } from '../checkout/checkout-test.ts';
import { type Asked, type Manner, startGateway, withForms } from '../../src/measuring/index.ts';
import { echo } from './echo.ts';
import { findSecrets, type Sought } from './find-secrets.ts';
import { textsIn } from './texts-in.ts';
import { asksFor, CONTRACTS, SECOND_LIST, SIGNED_API, TOKEN_API } from '../../src/contract/testing/index.ts';

const SECRET = /(?:TOKEN|_AK|_SK|PASSWORD|SECRET_ID|SECRET_KEY)$/;
const ENDPOINT = /ENDPOINT$/;
const isSecondList = asksFor(SECOND_LIST);
const MARKED = 'kT7wqZr2m9XvB4pLsD8f';

/** Every endpoint leads through the gateway. */
function through(origin: string, variables: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, ENDPOINT.test(name) && value !== '' ? origin : value]),
  );
}

/** Those of one API: the names of the other mean nothing where it is not there. */
function ownVariables(api: string, variables: Readonly<Record<string, string>>): Record<string, string> {
  const names = providerVariables(findContract(CONTRACTS, api));
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)));
}

const marked = (name: string) => `${MARKED}.${name.split('').toReversed().join('')}`;

/** Takes note of what only the wire knows: signatures and fetched tokens. */
function listening(manner: Manner, overheard: Sought[]): Manner {
  return async (asked, provider) => {
    overheard.push(...signaturesOf(asked));
    return manner(asked, () =>
      provider().then((answer) => {
        const token = answer.headers['x-subject-token'];
        if (token !== undefined) overheard.push({ name: 'a fetched token', value: token });
        return answer;
      }),
    );
  };
}

/** Parts of 16, because shorter runs of digits stand anywhere. */
function signaturesOf({ target, headers, body }: Asked): Sought[] {
  const [, hexadecimal] = /Signature=([0-9a-f]{64})/.exec(headers['authorization'] ?? '') ?? [];
  const [, base64] = /[?&]Signature=([^&]+)/.exec(`${target}&${body.toString()}`) ?? [];
  const values = [hexadecimal, base64 && decodeURIComponent(base64)].filter(
    (value) => value !== undefined && value.length >= 16,
  ) as string[];
  return values.map((value) => ({ name: 'a signature', value, part: 16 }));
}

interface Path {
  readonly name: string;
  /** The API that is verified; the other is taken out, because one shows everything. */
  readonly api: string;
  readonly manner: Manner;
  /** Whether tests by hand run too: what they attach may hold a secret as well. */
  readonly byHand?: true;
  readonly variables: (provider: RunningProvider) => Readonly<Record<string, string>>;
}

/** One operation is enough to show everything that a finding can hold. */
const echoWhere =
  (isEchoed: (asked: Asked) => boolean): Manner =>
  (asked, provider) =>
    isEchoed(asked) ? echo(asked, provider) : provider();
const withMarks = (variables: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, SECRET.test(name) ? marked(name) : value]),
  );

const paths: readonly Path[] = [
  {
    name: 'every form is configured and one operation echoes it',
    api: TOKEN_API.api,
    byHand: true,
    manner: echoWhere(({ target }) => isSecondList(target) || /\/tokens\b/.test(target)),
    variables: ({ variables }) => variables,
  },
  {
    name: 'signed parameters are echoed',
    api: SIGNED_API.api,
    manner: echoWhere(({ method }) => method === 'POST'),
    variables: ({ variables }) => variables,
  },
  {
    name: 'nobody is let in, and told with what',
    api: TOKEN_API.api,
    variables: ({ variables }) => withMarks(variables),
    manner: ({ headers, target }) => ({
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        error_code: TOKEN_API.outcomes['invalid-credentials']?.likely[0],
        error_msg: `no ${JSON.stringify(headers)} ${target}`,
      }),
    }),
  },
  {
    name: 'IAM repeats the password that it refuses',
    api: TOKEN_API.api,
    variables: ({ variables }) => withMarks(withForms(variables, 'iam-password')),
    manner: ({ body }) => ({
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ error: { message: `no ${body}`.replaceAll('"', "'") } }),
    }),
  },
  {
    name: 'a proxy shows a page that repeats the request',
    api: SIGNED_API.api,
    variables: ({ variables }) => variables,
    manner: ({ headers, target, body }) => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: `<html>${JSON.stringify(headers)} ${target} ${body}</html>`,
    }),
  },
];
for (const { name, api, manner, byHand, variables } of paths)
  test(`${name}: no secret stands in any report or on the console`, async ({ checkOut }) => {
    const provider = await startProvider({ items: 60, world: { temporaryCredentials: true } });
    const overheard: Sought[] = [];
    const gateway = await startGateway(provider.origin, listening(manner, overheard));
    const given = variables(provider);
    const checkout = checkOut({ api });
    const environment = {
      ...ownVariables(api, through(gateway.origin, given)),
      CONTRACT_MAX_RPS: 'unlimited',
      GITHUB_ACTIONS: 'true',
    };
    const { code, output } = await checkout.verify(environment, ...(byHand ? [] : ['specs/contract.spec.ts']));
    await Promise.all([gateway.close(), provider.close()]);
    const configured = Object.entries(ownVariables(api, given))
      .filter(([variable, value]) => SECRET.test(variable) && value !== '')
      .map(([variable, value]) => ({ name: variable, value }));
    const files = [...checkout.reports()];
    expect(code).toBe(1);
    expect(files.map(([file]) => file)).toEqual(
      expect.arrayContaining([
        'findings.json',
        'findings.sarif',
        'index.html',
        'junit.xml',
        'results.json',
        'playwright/index.html',
      ]),
    );
    const found = [
      ['the console', [output]] as const,
      ...files.map(([file, bytes]) => [file, textsIn(bytes)] as const),
    ].map(([where, texts]) => ({ where, secrets: findSecrets(texts, [...configured, ...overheard]) }));
    expect(found.filter(({ secrets }) => secrets.length > 0)).toEqual([]);
  });
