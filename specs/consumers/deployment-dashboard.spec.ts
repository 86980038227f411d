import { eventLines, updateLines } from '../../examples/deployment-dashboard/dashboard.ts';
import { connect } from '../../src/package/index.ts';
import { describeConsumer, expect } from '../../src/playwright/consumers/index.ts';
import { matchers, type Sent } from '../../src/pact/index.ts';

/** The stand-in of a pact answers with what this consumer reads, and with nothing else. */
const PART = { partialAnswers: true } as const;
const { eachLike, integer, regex, string } = matchers;
const PROJECT = '77b6a44cba5143ab91d13ab9a8ff44fd';
const SERVICE = '35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e';
const service: Record<string, Sent> = {
  project_id: { fromState: 'project_id', example: PROJECT },
  service_id: { fromState: 'service_id', example: SERVICE },
};

/** The lines that the dashboard shows for the provider at an endpoint. */
async function shown(endpoint: string, lines: typeof eventLines): Promise<string[]> {
  const modelarts = connect(
    'modelarts',
    {
      MODELARTS_ENDPOINT: endpoint,
      MODELARTS_PROJECT_ID: PROJECT,
      MODELARTS_SERVICE_ID: SERVICE,
      MODELARTS_TOKEN: 'a-token-of-the-project',
    },
    PART,
  );
  try {
    return await lines(modelarts, { project_id: PROJECT, service_id: SERVICE });
  } finally {
    await modelarts.close();
  }
}

describeConsumer(
  { consumer: 'deployment-dashboard', api: 'modelarts' },
  {
    'the latest events of a service': {
      given: ['a list with items', { operation: 'ShowServiceEvents' }],
      asks: 'ShowServiceEvents',
      parameters: { ...service, limit: '10' },
      answer: {
        status: 200,
        body: {
          service_name: string('service-07085'),
          total_count: integer(9),
          events: eachLike({
            event_type: regex('^(normal|abnormal)$', 'abnormal'),
            event_info: string('start service failed'),
            occur_time: integer(1562597251764),
          }),
        },
      },
      consumer: async (endpoint) =>
        expect(await shown(endpoint, eventLines)).toEqual([
          'service-07085: the latest 1 of 9 events',
          '  2019-07-08 14:47:31 ! start service failed',
        ]),
    },
    'an expired token': {
      given: ['credentials that have expired'],
      asks: 'ShowServiceEvents',
      parameters: { ...service, limit: '10' },
      answer: {
        status: 401,
        body: {
          error_code: regex('^(ModelArts|APIGW?|IAM)\\.\\d{4,8}$', 'ModelArts.0202'),
          error_msg: string('The token has expired.'),
        },
      },
      consumer: async (endpoint) =>
        expect(await shown(endpoint, eventLines)).toEqual(['Sign in again: The token has expired. (ModelArts.0202)']),
    },
    'a service that does not exist': {
      given: ['a resource that does not exist', { operation: 'ShowServiceEvents' }],
      asks: 'ShowServiceEvents',
      parameters: { ...service, limit: '10' },
      answer: {
        status: 404,
        body: {
          error_code: regex('^(ModelArts|APIGW?|IAM)\\.\\d{4,8}$', 'ModelArts.3502'),
          error_msg: string('Service x does not exist.'),
        },
      },
      consumer: async (endpoint) =>
        expect(await shown(endpoint, eventLines)).toEqual([
          'There is no such service: Service x does not exist. (ModelArts.3502)',
        ]),
    },
    'the history of updates': {
      given: ['a list with items', { operation: 'ShowServiceUpdateLogs' }],
      asks: 'ShowServiceUpdateLogs',
      parameters: service,
      answer: {
        status: 200,
        body: {
          logs: eachLike({
            update_time: integer(1574770228888),
            result: regex('^(SUCCESS|FAIL|RUNNING)$', 'SUCCESS'),
            config: eachLike({ model_name: string('mnist'), model_version: string('0.0.1'), weight: integer(100) }),
          }),
        },
      },
      consumer: async (endpoint) =>
        expect(await shown(endpoint, updateLines)).toEqual([
          'Updates',
          '  2019-11-26 12:10:28 SUCCESS mnist 0.0.1 100 %',
        ]),
    },
  },
);
