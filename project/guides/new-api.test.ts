import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { checks } from '../../src/checks/index.ts';
import { createClient } from '../../src/client/index.ts';
import { findOperation, lintContract, loadContract, type Contract } from '../../src/contract/index.ts';
import { HostQueue, verify } from '../../src/engine/index.ts';
import { environmentOf, readConfiguration } from '../../src/environments/index.ts';
import { startProvider } from '../../src/provider/index.ts';

const GUIDE = path.resolve(import.meta.dirname, '../../docs/new-api.md');

/** The contract that the guide shows, written as a reader would. */
function contractOfGuide(change = (text: string) => text): Contract {
  const [, yaml = ''] = /^```yaml\n(.*?)^```$/ms.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  const file = test.info().outputPath('contracts/model-services/openapi.yaml');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, change(yaml));
  return loadContract(file);
}

/** Verifies the contract on the mock that serves `served`. */
async function verifyOnMock(contract: Contract, served = contract) {
  const provider = await startProvider({ contracts: [served] });
  const environment = environmentOf(contract, provider.variables, 'mock');
  const { settings } = readConfiguration({
    contracts: [contract],
    variables: {},
    folder: test.info().outputPath('none'),
  });
  const client = createClient({
    contract,
    endpoint: environment.endpoint,
    credentials: environment.credentials,
    timeoutMs: settings.timeoutMs,
  });
  try {
    return await verify({
      contract,
      environment,
      settings,
      client,
      queue: new HostQueue({ concurrency: 8, maxRps: undefined }),
    });
  } finally {
    await client.close();
    await provider.close();
  }
}

test('the linter finds nothing in the contract of the guide', () => {
  const { file, root } = contractOfGuide();
  expect(lintContract(file, root).map(({ message }) => message)).toEqual([]);
});

test('the contract of the guide is served by the mock and verified by every check that applies', async () => {
  const contract = contractOfGuide();
  const applicable = checks
    .filter((check) => check.appliesTo(findOperation(contract, 'ListServices')))
    .map(({ id }) => id);
  const { verdicts, trouble } = await verifyOnMock(contract);
  expect(trouble).toBeUndefined();
  expect(verdicts.filter(({ verdict }) => verdict !== 'not applicable').map(({ check }) => check)).toEqual(applicable);
  expect(
    verdicts
      .filter(({ verdict }) => !['passed', 'not applicable'].includes(verdict))
      .map(({ check, verdict, reason, findings }) => [check, verdict, reason, findings[0]?.message]),
  ).toEqual([]);
  const families = new Set(
    verdicts.filter(({ verdict }) => verdict === 'passed').map(({ check }) => check.split('/')[0]),
  );
  expect([...families].toSorted()).toEqual([
    'authentication',
    'conformance',
    'errors',
    'filtering',
    'invariants',
    'pagination',
    'parameters',
    'sorting',
  ]);
});

test('a provider that keeps another contract is found out', async () => {
  const records = contractOfGuide((text) => text.replace('style: page-index', 'style: record-offset'));
  const { verdicts } = await verifyOnMock(contractOfGuide(), records);
  expect(verdicts.filter(({ verdict }) => verdict === 'violated').map(({ check }) => check)).toContain(
    'pagination/offset-counts-pages',
  );
});
