import { expect } from '#test';
import { startProvider } from '../../src/provider/index.ts';
import { test } from './checkout-test.ts';
import { credentialVariable, placeVariables, TOKEN_API } from '../../src/contract/testing/index.ts';

const place = placeVariables(TOKEN_API);
const ENDPOINT = { [place.endpoint]: 'http://127.0.0.1:1', [place.owner]: 'p', [place.resource]: 's' };
const TOKEN = credentialVariable(TOKEN_API, 'token', 'token');
const MISSPELT = TOKEN.replace(/(.)(.)$/, '$2$1');
const DOCUMENT = `contracts/${TOKEN_API.api}/openapi.yaml`;

/** What a user did wrong, and the whole of what he is told. */
const misuses: readonly {
  name: string;
  variables?: Readonly<Record<string, string>>;
  files?: Readonly<Record<string, string>>;
  told: RegExp;
}[] = [
  {
    name: 'a misspelt variable in .env',
    files: { '.env': `${MISSPELT}=x\n` },
    told: new RegExp(
      String.raw`^${MISSPELT} \(in \.env\) is not a variable of this suite\. Did you mean ${TOKEN}\?\n$`,
    ),
  },
  {
    name: 'an endpoint without credentials',
    variables: ENDPOINT,
    told: new RegExp(String.raw`^${place.endpoint} is set, but there are no credentials: set ${TOKEN}, or .*\n$`),
  },
  {
    name: 'a contract that does not parse',
    files: { [DOCUMENT]: 'openapi: 3.1.0\ninfo: { title: "no end\n' },
    told: new RegExp(String.raw`^${DOCUMENT}:3:1 is not valid YAML: Missing closing "quote\.\n$`),
  },
];
for (const { name, variables, files, told } of misuses)
  test(`${name} is told in a sentence, without a stack, and nothing is run`, async ({ checkOut }) => {
    const checkout = checkOut(files === undefined ? {} : { files });
    const { code, output } = await checkout.verify(variables);
    expect(output).toMatch(told);
    expect(code).toBe(2);
    expect(checkout.report('findings.json')).toBeUndefined();
  });

test('options of Playwright reach it, and one that it does not know ends with 2', async ({ checkOut }) => {
  const checkout = checkOut();
  const listed = await checkout.verify({}, '--list', '-g', 'pages together hold every item once');
  expect(listed.output).toMatch(/Total: \d+ tests? in 1 file\n$/);
  expect(listed.code).toBe(0);
  const unknown = await checkout.verify({}, '--lst');
  expect(unknown.output).toContain("unknown option '--lst'");
  expect(unknown.code).toBe(2);
});

test('where one API cannot be reached, it says so, the other is verified, and every report is written', async ({
  checkOut,
}) => {
  const provider = await startProvider();
  const checkout = checkOut();
  const { code, output } = await checkout.verify(
    { ...provider.variables, [place.endpoint]: 'http://127.0.0.1:1' },
    '-g',
    'the media type is documented',
  );
  await provider.close();
  expect(code).toBe(1);
  expect(output).toContain(
    `${TOKEN_API.api} cannot be verified at http://127.0.0.1:1: 127.0.0.1:1 refused the connection`,
  );
  expect(output).toMatch(/PASSED: \d+ passed/);
  expect(output).not.toMatch(/^\s+at .*\.ts:\d+/m);
  expect([...checkout.reports().keys()]).toEqual(
    expect.arrayContaining([
      'findings.json',
      'findings.sarif',
      'index.html',
      'junit.xml',
      'results.json',
      'playwright/index.html',
    ]),
  );
});
