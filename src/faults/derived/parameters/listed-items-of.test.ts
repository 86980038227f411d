import { expect, test } from '#test';
import { petsDocument } from '../../../contract/testing/index.ts';
import { parseContract } from '../../../contract/index.ts';
import { startProvider } from '../../../provider/index.ts';
import { breaking } from '../../breaking.ts';
import { deriveFaults } from '../derivation.ts';
import { parameterValueInvented } from '../parameter-value-invented.ts';
import { parameterValueRefused } from '../parameter-value-refused.ts';

const contract = parseContract(
  petsDocument(
    'get',
    `
parameters:
  - name: kinds
    in: query
    style: pipeDelimited
    explode: false
    x-role: filter
    schema: { type: array, items: { type: string, enum: [cat, dog, owl] }, default: [cat] }
`,
  ),
);
const faults = [parameterValueInvented, parameterValueRefused].flatMap((each) => deriveFaults(each, contract));

/** The statuses that the questions are answered with where a fault is there. */
async function answers(fault: string, kinds: readonly string[]): Promise<readonly number[]> {
  const wrappers = breaking(faults.find(({ id }) => id.endsWith(fault))!);
  const provider = await startProvider({ contracts: [contract], ...(fault && { wrappers }) });
  const replies = await Promise.all(kinds.map((each) => fetch(`${provider.origin}/pets?kinds=${each}`)));
  await provider.close();
  return replies.map(({ status }) => status);
}

const ASKED = ['cat', 'dog', 'cat%7Cdog', 'cow', 'cat%7Ccow'];
for (const [fault, want] of [
  ['', [200, 200, 200, 400, 400]],
  ['/ignored-words', [200, 200, 200, 200, 200]],
  ['/ignored-beside', [200, 200, 200, 400, 200]],
  ['/dog', [200, 400, 200, 400, 400]],
] as const)
  test(`a list of listed values ${fault === '' ? 'is read as promised' : `with the fault ${fault}`}`, async () =>
    expect(await answers(fault, ASKED)).toEqual(want));

test('a default that is refused breaks its promise too', () => {
  const [cat, dog] = ['/cat', '/dog'].map((end) => faults.find(({ id }) => id.endsWith(end)));
  expect([cat?.also?.length, dog?.also?.length]).toEqual([1, 0]);
});
