import { expect, test } from '../../src/package/playwright.ts';

test('the weights of an update share out the whole traffic', async ({ modelarts }) => {
  test.skip(modelarts.revision < '2025-03-14', 'earlier revisions do not say what weights add up to');
  const logs = await modelarts.list('ShowServiceUpdateLogs');
  const weighed = logs.flatMap(({ result, update_time, config = [] }) => {
    const weights = config.flatMap(({ weight }) => weight ?? []);
    return result === 'SUCCESS' && weights.length > 0 ? [{ update_time, weights }] : [];
  });
  test.skip(weighed.length === 0, 'no update of this service that has succeeded says weights');

  expect(logs).toKeepContract();
  for (const { update_time, weights } of weighed)
    expect(
      weights.reduce((sum, weight) => sum + weight, 0),
      `the update of ${new Date(update_time).toISOString()}`,
    ).toBe(100);
});

test('the time of an update finds this update alone', async ({ modelarts }) => {
  const [latest] = await modelarts.list('ShowServiceUpdateLogs');
  test.skip(latest === undefined, 'this service was never updated');

  const { update_time } = latest!;
  const found = await modelarts.list('ShowServiceUpdateLogs', { update_time });
  expect(found).toContainOnly({ update_time });
});

test('an edge service says on which nodes an update succeeded and failed', async ({ modelarts }) => {
  const edge = modelarts.about('edge');
  const logs = await edge.list('ShowServiceUpdateLogs');
  test.skip(logs.length === 0, 'this service was never updated');

  // How the counts and the details go together, no document says.
  expect(logs).toKeepContract();
  for (const log of logs)
    expect(Object.keys(log)).toEqual(expect.arrayContaining(['success_num', 'failed_num', 'result_detail']));
});

test('a time that is none is refused', async ({ modelarts }) => {
  const answer = await modelarts.attempt('ShowServiceUpdateLogs', { update_time: 'yesterday' });
  expect(answer).toBeRefusedAs('invalid-parameter');
});
