import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../contract/index.ts';
import { startProvider } from '../provider/index.ts';
import { placeVariables, SIGNED_API, TOKEN_API } from '../contract/testing/index.ts';

const { endpoint: ENDPOINT, resource: RESOURCE } = placeVariables(TOKEN_API);

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function command(variables: Readonly<Record<string, string>>): Promise<Ended> {
  const environment = { PATH: process.env['PATH'], ...variables };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(PROJECT, 'src/package/command.ts'), 'doctor'],
      { env: environment },
      (error, output, errors) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
      },
    );
  });
}

test('the command looks at the mock and ends with 0', async () => {
  expect(await command({})).toMatchObject({
    code: 0,
    errors: '',
    output: expect.stringContaining(`the MOCK, because ${SIGNED_API.variables.endpoint} is not set`),
  });
});

test('the command ends with 1 where a verification would fail', async () => {
  const provider = await startProvider();
  expect(await command({ ...provider.variables, [RESOURCE]: 'nowhere' })).toMatchObject({ code: 1, errors: '' });
  await provider.close();
});

const MISSPELT = ENDPOINT.replace(/OI(?=NT$)/, 'IO');

test('the command says what is wrong with the configuration in a sentence', async () => {
  const { code, errors } = await command({ [MISSPELT]: 'x' });
  expect(code).toBe(2);
  expect(errors).toBe(`${MISSPELT} (in the process) is not a variable of this suite. Did you mean ${ENDPOINT}?\n`);
});
