import { expect, test } from '#test';
import { petsDocument } from '../../contract/testing/index.ts';
import { parseContract } from '../../contract/index.ts';
import { startProvider } from '../../provider/index.ts';
import { breaking } from '../breaking.ts';
import { deriveFaults } from './derivation.ts';
import { parameterFormatIgnored } from './parameter-format-ignored.ts';

const contract = parseContract(
  petsDocument(
    'get',
    `
parameters: [{ name: before, in: query, x-role: filter, schema: { type: string, format: date-time } }]
`,
  ),
);

test('a day is read where a moment belongs, and a word is refused all the same', async () => {
  const fault = deriveFaults(parameterFormatIgnored, contract).find(({ id }) => id.endsWith('/day'))!;
  const answers = async (wrappers: Parameters<typeof startProvider>[0]) => {
    const provider = await startProvider({ contracts: [contract], ...wrappers });
    const asked = ['2021-02-28T00:00:00Z', '2021-02-28', 'abc'];
    const replies = await Promise.all(asked.map((before) => fetch(`${provider.origin}/pets?before=${before}`)));
    await provider.close();
    return replies.map(({ status }) => status);
  };
  expect(await answers({})).toEqual([200, 400, 400]);
  expect(await answers({ wrappers: breaking(fault) })).toEqual([200, 200, 400]);
});
