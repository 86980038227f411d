import { expect, test } from '#test';
import { findFault, breaking } from '../../faults/index.ts';
import { startProvider } from '../../provider/index.ts';
import { verifyAt } from './verify-at.ts';

test('a resource that does not exist hides nothing about the other resource', async () => {
  const provider = await startProvider({
    items: 60,
    wrappers: breaking(findFault('limit-is-clamped'), findFault('pages-overlap')),
  });
  const run = await verifyAt({
    apis: ['modelarts'],
    variables: { ...provider.variables, MODELARTS_EDGE_SERVICE_ID: '11111111-2222-4333-8444-555555555555' },
  });
  await provider.close();
  const verdicts = (run.apis[0]?.verdicts ?? []).filter(({ operation }) => operation === 'ShowServiceEvents');
  const found = verdicts
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error')
    .map(({ check, resource }) => `${check} ${resource}`);
  expect(found).toContain('conformance/plain-request-succeeds edge');
  expect(found).toContain('pagination/offset-counts-pages real-time');
  const sound = verdicts.find(({ check }) => check === 'pagination/total-counts-every-match');
  expect(sound).toMatchObject({
    verdict: 'passed',
    resources: ['real-time'],
    notes: expect.arrayContaining(['edge: because of conformance/plain-request-succeeds']),
  });
});
