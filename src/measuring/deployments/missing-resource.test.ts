import { expect, test } from '#test';
import { breaking } from '../../faults/index.ts';
import { derivedFrom } from '../../faults/testing/index.ts';
import { startProvider } from '../../provider/index.ts';
import { verifyAt } from './verify-at.ts';
import { FIRST_LIST, placeVariables, TOKEN_API } from '../../contract/testing/index.ts';

const [one, other] = Object.keys(TOKEN_API.variables.resources);

test('a resource that does not exist hides nothing about the other resource', async () => {
  const provider = await startProvider({
    items: 60,
    wrappers: breaking(
      derivedFrom(TOKEN_API, 'parameter-bound-ignored', '/maximum'),
      derivedFrom(TOKEN_API, 'pages-counted-otherwise'),
    ),
  });
  const run = await verifyAt({
    apis: [TOKEN_API.api],
    variables: { ...provider.variables, [placeVariables(TOKEN_API).other]: '11111111-2222-4333-8444-555555555555' },
  });
  await provider.close();
  const verdicts = (run.apis[0]?.verdicts ?? []).filter(({ operation }) => operation === FIRST_LIST.id);
  const found = verdicts
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error')
    .map(({ check, resource }) => `${check} ${resource}`);
  expect(found).toContain(`conformance/plain-request-succeeds ${other}`);
  expect(found).toContain(`pagination/offset-counts-pages ${one}`);
  const sound = verdicts.find(({ check }) => check === 'pagination/total-counts-every-match');
  expect(sound).toMatchObject({
    verdict: 'passed',
    resources: [one],
    notes: expect.arrayContaining([`${other}: because of conformance/plain-request-succeeds`]),
  });
});
