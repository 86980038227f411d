import { expect, test } from '#test';
import { ContractError } from '../../contract/index.ts';
import { ConfigurationError } from '../../environments/index.ts';
import { CommandError } from './command-error.ts';
import { explainError } from './explain-error.ts';

function explained(error: unknown): { code: number; said: string } {
  let said = '';
  const code = explainError(error, { out: () => {}, err: (text) => (said += text) });
  return { code, said };
}

for (const error of [
  new CommandError('Port 1 is in use.'),
  new ConfigurationError(['A is wrong.', 'B is missing.']),
  new ContractError('openapi.yaml:3 is not YAML.'),
])
  test(`a ${error.name} is what it says, and 2`, () => {
    expect(explained(error)).toEqual({ code: 2, said: `${error.message}\n` });
  });

test('an error that nobody foresaw keeps its stack, and is 2', () => {
  const { code, said } = explained(new TypeError('x is not a function'));
  expect(code).toBe(2);
  expect(said).toMatch(/^TypeError: x is not a function\n +at .*explain-error\.test\.ts:\d+/);
  expect(explained('thrown text')).toEqual({ code: 2, said: 'thrown text\n' });
});
