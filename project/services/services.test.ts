import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '#test';
import { checks } from '../../src/checks/index.ts';
import { loadContracts } from '../../src/contract/index.ts';
import type { Finding } from '../../src/findings/index.ts';
import { compareFindings } from './compare-findings.ts';
import { knownFindings, readService, readServices, SERVICES } from './service.ts';
import { fillIn, missingPrograms } from './start-service.ts';
import { verifyService } from './verify-service.ts';

test('json-server is verified from its own folder, and is as it is known', async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'json-server-'));
  try {
    const verified = await verifyService(readService('json-server'), work);
    expect(verified.missed, 'known, and not found').toEqual([]);
    expect(verified.unknown, 'found, and not known').toEqual([]);
    expect(verified.unshown, 'not shown by curl').toEqual([]);
    expect(verified.known.length).toBeGreaterThan(0);
    expect(Object.keys(verified.counts).toSorted()).toEqual(['not applicable', 'passed', 'violated']);
  } finally {
    rmSync(work, { recursive: true });
  }
});

for (const service of readServices())
  test(`${service.name} has a contract that can be read, a README, and findings of checks that exist`, () => {
    const [contract, ...others] = loadContracts(path.join(SERVICES, service.name, 'contracts'));
    expect([contract?.api, others.length]).toEqual([service.name, 0]);
    expect(readdirSync(path.join(SERVICES, service.name))).toContain('README.md');
    const operations = contract?.operations.map(({ id }) => id) ?? [];
    for (const { check, operation, shows } of knownFindings(service)) {
      expect(checks.map(({ id }) => id)).toContain(check);
      expect(operations).toContain(operation);
      expect(() => new RegExp(shows)).not.toThrow();
    }
  });

test('findings are told apart by check, operation and a part of their message', () => {
  const finding = (message: string, severity = 'error') =>
    ({ check: 'errors/leaks', operation: 'List', severity, message }) as unknown as Finding;
  const known = (message: string) => ({
    check: 'errors/leaks',
    operation: 'List',
    message,
    what: '',
    curl: [],
    shows: '',
  });
  const compared = compareFindings(
    [finding('a is 500'), finding('b is 500'), finding('c is odd', 'information')],
    [known('a is'), known('d is')],
  );
  expect(compared.known).toEqual([known('a is')]);
  expect(compared.missed).toEqual([known('d is')]);
  expect(compared.unknown.map(({ message }) => message)).toEqual(['b is 500']);
});

test('words are filled in, and what is no place stays', () => {
  expect(fillIn('{work}/db on {port}, not {other}', { work: '/w', port: '80' })).toBe('/w/db on 80, not {other}');
});

test('names the programs that a machine does not have', async () => {
  expect(await missingPrograms({ needs: ['node', 'no-such-program'] })).toEqual(['no-such-program']);
});
