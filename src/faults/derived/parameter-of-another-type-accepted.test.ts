import { expect, test } from '#test';
import { petsInJson } from '../../contract/testing/index.ts';
import { parseContract } from '../../contract/index.ts';
import { startProvider } from '../../provider/index.ts';
import { breaking } from '../breaking.ts';
import { deriveFaults } from './derivation.ts';
import { oddValueIsAServerError } from './odd-value-is-a-server-error.ts';
import { parameterOfAnotherTypeAccepted } from './parameter-of-another-type-accepted.ts';

const contract = parseContract(
  petsInJson(
    '{ type: object, properties: { name: { x-role: filter, type: string }, weight: { x-role: filter, type: integer } } }',
  ),
);

const faults = [parameterOfAnotherTypeAccepted, oddValueIsAServerError].flatMap((each) => deriveFaults(each, contract));

async function answers(end?: string): Promise<readonly number[]> {
  const fault = faults.find(({ id }) => end !== undefined && id.endsWith(end));
  const provider = await startProvider({ contracts: [contract], ...(fault && { wrappers: breaking(fault) }) });
  const bodies = [{ weight: 5 }, { weight: '5' }, { weight: 'abc' }, { name: 'null' }, { name: null }];
  const replies = await Promise.all(
    bodies.map((body) =>
      fetch(`${provider.origin}/pets`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ),
  );
  await provider.close();
  return replies.map(({ status }) => status);
}

test('a body is read as promised', async () => expect(await answers()).toEqual([200, 400, 400, 200, 400]));

test('digits in a text are read as a number', async () =>
  expect(await answers('weight/text')).toEqual([200, 200, 400, 200, 400]));

test('null for a text is a server error', async () =>
  expect(await answers('name/null')).toEqual([200, 400, 400, 200, 500]));
