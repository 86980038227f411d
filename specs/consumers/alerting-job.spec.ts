import { abnormalEvents, kubernetesWarnings } from '../../examples/alerting-job/alerts.ts';
import { connect } from '../../src/package/index.ts';
import { describeConsumer, expect } from '../../src/playwright/consumers/index.ts';
import { matchers, type Sent } from '../../src/pact/index.ts';

/** The stand-in of a pact answers with what this consumer reads, and with nothing else. */
const PART = { partialAnswers: true } as const;
const { eachLike, integer, regex, string } = matchers;
const PROJECT = '77b6a44cba5143ab91d13ab9a8ff44fd';
const SERVICE = '35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e';
const SINCE = 1562597251000;
const modelService: Record<string, Sent> = {
  project_id: { fromState: 'project_id', example: PROJECT },
  service_id: { fromState: 'service_id', example: SERVICE },
};

/** The alerts that the job makes of the abnormal events at an endpoint since an instant. */
async function abnormal(endpoint: string, since: number): Promise<unknown> {
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
    return await abnormalEvents(modelarts, { project_id: PROJECT, service_id: SERVICE }, since);
  } finally {
    await modelarts.close();
  }
}

describeConsumer(
  { consumer: 'alerting-job', api: 'modelarts' },
  {
    'abnormal events since an instant': {
      given: ['a list with items', { operation: 'ShowServiceEvents', event_type: 'abnormal' }],
      asks: 'ShowServiceEvents',
      parameters: {
        ...modelService,
        event_type: 'abnormal',
        start_time: String(SINCE),
        order: 'asc',
        limit: '100',
        offset: '0',
      },
      answer: {
        status: 200,
        body: {
          total_count: integer(1),
          events: eachLike({
            event_type: 'abnormal',
            event_info: string('start service failed'),
            occur_time: integer(1562597251764),
          }),
        },
      },
      consumer: async (endpoint) =>
        expect(await abnormal(endpoint, SINCE)).toEqual([
          { source: SERVICE, text: '2019-07-08T14:47:31.764Z start service failed' },
        ]),
    },
    'abnormal events when nothing happened': {
      given: ['nothing happened lately'],
      asks: 'ShowServiceEvents',
      parameters: {
        ...modelService,
        event_type: 'abnormal',
        start_time: { fromState: 'since', example: String(SINCE) },
        order: 'asc',
        limit: '100',
        offset: '0',
      },
      answer: { status: 200, body: { total_count: 0, events: [] } },
      consumer: async (endpoint) => expect(await abnormal(endpoint, SINCE)).toEqual([]),
    },
  },
);

const containerService = {
  clusterId: 'cls-1a2b3c4d',
  serviceName: 'web-frontend',
  namespace: 'default',
  Region: 'ap-guangzhou',
};
const asked: Record<string, Sent> = {
  ...Object.fromEntries(
    Object.entries(containerService).map(([name, example]) => [name, { fromState: name, example }]),
  ),
  SignatureMethod: 'HmacSHA1',
};

/** The alerts that the job makes of the Kubernetes events at an endpoint. */
async function warnings(endpoint: string): Promise<unknown> {
  const containers = connect(
    'tencent-ccs',
    {
      CCS_ENDPOINT: endpoint,
      CCS_CLUSTER_ID: containerService.clusterId,
      CCS_SERVICE_NAME: containerService.serviceName,
      TENCENTCLOUD_SECRET_ID: 'AKIDan-identifier-of-a-key',
      TENCENTCLOUD_SECRET_KEY: 'the-key-that-signs',
    },
    PART,
  );
  try {
    return await kubernetesWarnings(containers, containerService);
  } finally {
    await containers.close();
  }
}

describeConsumer(
  { consumer: 'alerting-job', api: 'tencent-ccs' },
  {
    'the events of the last hour': {
      given: ['a list with items', { operation: 'DescribeServiceEvent' }],
      asks: 'DescribeServiceEvent',
      parameters: asked,
      answer: {
        status: 200,
        body: {
          code: 0,
          data: {
            eventList: eachLike({
              level: regex('^(Normal|Warning)$', 'Warning'),
              objType: string('Pod'),
              objName: string('web-1'),
              reason: string('FailedScheduling'),
              message: string('0/3 nodes are available'),
              count: integer(3),
              lastSeen: regex('^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$', '2026-11-20 10:00:00'),
            }),
          },
        },
      },
      consumer: async (endpoint) =>
        expect(await warnings(endpoint)).toEqual([
          { source: 'Pod/web-1', text: '2026-11-20 10:00:00 FailedScheduling (3 times): 0/3 nodes are available' },
        ]),
    },
    'a key that belongs to nobody': {
      given: ['credentials that belong to nobody'],
      asks: 'DescribeServiceEvent',
      parameters: asked,
      answer: { status: 200, body: { code: integer(4104), message: string('secret id does not exist') } },
      consumer: async (endpoint) => expect(warnings(endpoint)).rejects.toThrow('DescribeServiceEvent did not succeed'),
    },
  },
);
