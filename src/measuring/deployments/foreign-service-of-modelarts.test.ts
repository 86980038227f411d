import { expect, test } from '#test';
import { startProvider } from '../../provider/index.ts';
import { verifyAt, violationsOf } from './verify-at.ts';

test('a service of another project that is found under ours is reported where the environment knows one', async () => {
  let variables: Readonly<Record<string, string>> = {};
  const provider = await startProvider({
    items: 5,
    wrappers: () => [
      {
        locate: (next) => (ask) => {
          const isForeign = ask.parameters['service_id'] === variables['MODELARTS_FOREIGN_SERVICE_ID'];
          const { MODELARTS_FOREIGN_PROJECT_ID: project_id = '' } = variables;
          return next(isForeign ? { ...ask, parameters: { ...ask.parameters, project_id } } : ask);
        },
      },
    ],
  });
  ({ variables } = provider);
  const { MODELARTS_FOREIGN_SERVICE_ID: known = '', ...unknown } = variables;
  const [told, untold] = await Promise.all(
    [variables, unknown].map((each) => verifyAt({ apis: ['modelarts'], variables: each })),
  );
  await provider.close();
  expect(violationsOf(untold!)).toEqual([]);
  expect(violationsOf(told!)).toEqual(
    ['ShowServiceEvents', 'ShowServiceUpdateLogs'].map((operation) =>
      expect.stringContaining(`parameters/unknown-resource-is-not-found ${operation}: service_id=${known}`),
    ),
  );
});
