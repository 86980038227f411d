import { expect, test } from '#test';
import { schemeOf, VARIABLES } from '../testing/invented-contract.ts';
import { NOW, openVerifier, VALUES } from '../testing/tencent-verifier.ts';
import { openTransport } from '../transport/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { CREDENTIAL_FORMS, type Presentation, type Presenter } from './index.ts';

const request: WireRequest = {
  method: 'GET',
  origin: 'https://host',
  path: '/v2/index.php',
  headers: {},
  query: [['serviceName', 'ledger']],
};
const plain: Presentation = { variant: 0, omit: new Set() };
const variant = (
  CREDENTIAL_FORMS['tencent-api-2'].variants(VALUES, schemeOf('tencent-api-2')).replayed ?? []
).findIndex(({ says }) => says === 'sent again long afterwards');
const again: Presentation = { ...plain, broken: 'replayed', variant };

function open() {
  return CREDENTIAL_FORMS['tencent-api-2'].open({
    scheme: schemeOf('tencent-api-2'),
    endpoint: 'https://host',
    values: VALUES,
    variables: VARIABLES['tencent-api-2'],
    clock: () => NOW * 1000,
    signingClock: () => NOW * 1000,
    transport: openTransport({ environment: {} }, 1000),
    learn: () => undefined,
    mask: (text) => text,
  });
}

test('a question is sent again as it was sent first, and a memory that ends does not know it', () => {
  const presenter = open();
  const asked = [request, request, { ...request, query: [] }, request].map((each) => accepted(presenter, each));
  const { request: sent, before } = presenter.present(request, again);
  expect(sent).toEqual(asked[0]);
  expect(before).toBeUndefined();
  for (const [remembers, isAccepted] of [
    [3, true],
    [4, false],
  ] as const) {
    const opens = openVerifier({ remembers });
    expect(asked.map(opens)).toEqual([true, true, true, true]);
    expect(opens(sent)).toBe(isAccepted);
  }
});

/** Presents a request, and says that it was answered with success. */
function accepted(presenter: Presenter, asked: WireRequest): WireRequest {
  const presented = presenter.present(asked, plain);
  presented.onAccepted?.();
  return presented.request;
}

test('a question that was not accepted yet, or only sent broken, is sent twice', () => {
  const presenter = open();
  presenter.present(request, plain);
  for (const different of [{ broken: 'tampered' as const }, { clockOffBy: 1000 }])
    presenter.present(request, { ...plain, ...different }).onAccepted?.();
  const { request: sent, before } = presenter.present(request, again);
  expect(before).toEqual([sent]);
});
