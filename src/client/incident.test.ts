import { expect, test } from '#test';
import { contractFrom, exchangeOf, gadgets, widgets } from '../checks/testing/index.ts';
import { incidentFromError, incidentOf } from './incident.ts';

const failure = (code: string, message = code) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

const cases: readonly { name: string; error: unknown; incident: { kind: string; message: string } }[] = [
  {
    name: 'an unknown name',
    error: failure('ENOTFOUND', 'getaddrinfo ENOTFOUND api.example'),
    incident: {
      kind: 'dns',
      message: 'the name of api.example could not be resolved: getaddrinfo ENOTFOUND api.example',
    },
  },
  {
    name: 'a resolver that does not answer',
    error: failure('EAI_AGAIN'),
    incident: { kind: 'dns', message: 'the name of api.example could not be resolved: EAI_AGAIN' },
  },
  {
    name: 'an unknown issuer',
    error: failure('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'),
    incident: {
      kind: 'tls',
      message:
        'no secure connection to api.example could be made: unable to verify the first certificate; a private authority is trusted where NODE_EXTRA_CA_CERTS names it',
    },
  },
  {
    name: 'a certificate of its own',
    error: failure('DEPTH_ZERO_SELF_SIGNED_CERT'),
    incident: {
      kind: 'tls',
      message:
        'no secure connection to api.example could be made: DEPTH_ZERO_SELF_SIGNED_CERT; a private authority is trusted where NODE_EXTRA_CA_CERTS names it',
    },
  },
  {
    name: 'a certificate for another host',
    error: failure('ERR_TLS_CERT_ALTNAME_INVALID'),
    incident: {
      kind: 'tls',
      message: 'no secure connection to api.example could be made: ERR_TLS_CERT_ALTNAME_INVALID',
    },
  },
  {
    name: 'a connection that is not made in time',
    error: failure('UND_ERR_CONNECT_TIMEOUT'),
    incident: { kind: 'timeout', message: 'api.example did not answer completely within 900 ms' },
  },
  {
    name: 'our own time limit',
    error: new DOMException('aborted', 'TimeoutError'),
    incident: { kind: 'timeout', message: 'api.example did not answer completely within 900 ms' },
  },
  {
    name: 'anything else',
    error: failure('EHOSTUNREACH', 'connect EHOSTUNREACH'),
    incident: { kind: 'network', message: 'the exchange with api.example failed: connect EHOSTUNREACH' },
  },
  {
    name: 'what is no error at all',
    error: 'gone',
    incident: { kind: 'network', message: 'the exchange with api.example failed: gone' },
  },
];
for (const { name, error, incident } of cases)
  test(`${name} is told in a sentence`, () => {
    expect(incidentFromError(error, 'api.example', 900)).toEqual(incident);
  });

const contract = contractFrom(widgets);

for (const [status, kind] of [
  [200, undefined],
  [400, undefined],
  [429, 'throttled'],
  [500, undefined],
  [501, undefined],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
] as const)
  test(`takes status ${status} for ${kind ?? 'an answer'}`, () => {
    expect(incidentOf(contract, exchangeOf({ status }))?.kind).toBe(kind);
  });

test('takes a code of throttling for an incident', () => {
  const throttling = contractFrom(
    gadgets.replace(
      '  unknown-resource: {',
      '  throttled: { status: [200], code: { at: /code, values: [4420] } }\n  unknown-resource: {',
    ),
  );
  expect(incidentOf(throttling, exchangeOf({ body: { code: 4420, message: 'slow down' } }))?.kind).toBe('throttled');
});
