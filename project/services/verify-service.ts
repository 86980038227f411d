import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../../src/contract/index.ts';
import type { Run } from '../../src/findings/index.ts';
import { type ComparedFindings, compareFindings } from './compare-findings.ts';
import { type KnownFinding, knownFindings, type Service, SERVICES } from './service.ts';
import { type RunningService, startService } from './start-service.ts';

const run = promisify(execFile);

/** What a verification of a service said, and whether curl says the same. */
export interface VerifiedService extends ComparedFindings {
  readonly service: Service;
  readonly headline: string;
  /** Verdicts by their name. */
  readonly counts: Readonly<Record<string, number>>;
  /** Known findings that curl did not show, with what it printed. */
  readonly unshown: readonly { readonly finding: KnownFinding; readonly printed: string }[];
}

/** Starts a service in a folder, verifies it as a user does, and stops it, also where the signal says so. */
export async function verifyService(service: Service, work: string, signal?: AbortSignal): Promise<VerifiedService> {
  const running = await startService(service, work, signal);
  try {
    const reports = path.join(work, 'reports');
    const { headline, apis } = await verify(running, { service, reports, ...(signal && { signal }) });
    const verdicts = apis.flatMap((api) => api.verdicts);
    const known = knownFindings(service);
    return {
      service,
      headline,
      counts: countsOf(verdicts.map(({ verdict }) => verdict)),
      ...compareFindings(
        verdicts.flatMap(({ findings }) => findings),
        known,
      ),
      unshown: await unshownBy(known, running),
    };
  } finally {
    await running.close();
  }
}

interface Verification {
  readonly service: Service;
  readonly reports: string;
  readonly signal?: AbortSignal;
}

async function verify(
  { variables }: RunningService,
  { service: { name }, reports, signal }: Verification,
): Promise<Run & { readonly headline: string }> {
  const command = path.join(PROJECT, 'src/package/command.ts');
  const contracts = path.join(SERVICES, name, 'contracts');
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CONTRACT_MAX_RPS: 'unlimited',
    ...variables,
  };
  await run(process.execPath, [command, 'verify', '--contracts', contracts, '--reports', reports], {
    cwd: PROJECT,
    env: environment,
    maxBuffer: 2 ** 26,
    ...(signal && { signal }),
  }).catch((error: { code?: unknown; stderr?: string }) => {
    // 1 says that something was found.
    if (error.code !== 1) throw error;
  });
  return JSON.parse(readFileSync(path.join(reports, 'findings.json'), 'utf8')) as Run & { headline: string };
}

function countsOf(names: readonly string[]): Record<string, number> {
  const groups = Map.groupBy(names, (name) => name);
  return Object.fromEntries([...groups].map(([name, all]) => [name, all.length]));
}

async function unshownBy(
  known: readonly KnownFinding[],
  { endpoint }: RunningService,
): Promise<VerifiedService['unshown']> {
  const asked = await Promise.all(
    known.map(async (finding) => {
      const words = finding.curl.map((word) => word.replaceAll('{endpoint}', endpoint));
      const { stdout } = await run('curl', ['-s', ...words]);
      return { finding, printed: stdout };
    }),
  );
  return asked.filter(({ finding, printed }) => !new RegExp(finding.shows).test(printed));
}
