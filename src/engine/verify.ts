import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Check, checks as everyCheck } from '../checks/index.ts';
import type { Resource } from '../judgement/index.ts';
import type { Incident } from '../client/index.ts';
import { type Operation, PROJECT } from '../contract/index.ts';
import { signInOf } from '../environments/index.ts';
import type { ApiRun } from '../findings/index.ts';
import { Conversation } from './asking/conversation.ts';
import { judgeExchange } from './judging/judge-exchange.ts';
import { Ledger } from './judging/ledger.ts';
import { resolveVerdicts } from './judging/resolve-verdicts.ts';
import { runCheck } from './judging/run-check.ts';
import type { Verification } from './verification.ts';
import { troubleOf } from './asking/trouble-of.ts';

/** Verifies one API in one environment: gathers the conversation, judges it, and gives a verdict for each operation × check. */
export async function verify(verification: Verification): Promise<ApiRun> {
  const started = performance.now();
  const { contract, environment, settings, client, checks = everyCheck } = verification;
  const ledger = new Ledger();
  const incidents = new Map<string, { kind: string; message: string; count: number }>();
  const conversation = new Conversation({
    ...verification,
    maxRequests: settings.maxRequests,
    onAnswer: (exchange, operation, resource) => judgeExchange({ exchange, operation, resource, checks, ledger }),
    onIncident: (incident) => countIncident(incidents, incident),
  });
  const trouble = await troubleOf(verification, conversation);
  if (trouble === undefined) await runChecks(verification, { conversation, ledger, checks });
  const verdicts = resolveVerdicts({ contract, checks, ledger, masker: client.mask, failOn: settings.failOn });
  return {
    api: contract.api,
    title: contract.title,
    contract: { file: contract.file, version: contract.version, sha256: sha256(contract.file) },
    environment: {
      name: environment.name,
      mock: environment.mock,
      origin: new URL(environment.endpoint).origin,
      signIn: signInOf(environment),
      resources: environment.resources.map(({ name }) => name),
    },
    ...(trouble !== undefined && { trouble: client.mask(trouble) }),
    verdicts:
      trouble === undefined
        ? verdicts
        : verdicts.map((verdict) =>
            verdict.verdict === 'not applicable'
              ? verdict
              : { ...verdict, verdict: 'inconclusive', reason: client.mask(trouble), findings: [] },
          ),
    incidents: [...incidents.values()].map((incident) => ({ ...incident, message: client.mask(incident.message) })),
    requests: conversation.requests,
    durationMs: Math.round(performance.now() - started),
  };
}

interface Judging {
  readonly conversation: Conversation;
  readonly ledger: Ledger;
  readonly checks: readonly Check[];
}

async function runChecks(verification: Verification, { conversation, ledger, checks }: Judging): Promise<void> {
  const jobs = jobsOf(verification, checks);
  let done = 0;
  await Promise.all(
    jobs.map(async (job) => {
      await runCheck({ ...job, verification, conversation, record: ledger.recordOf(job.operation, job.check) });
      done += 1;
      verification.onProgress?.({
        api: verification.contract.api,
        environment: verification.environment.name,
        operation: job.operation.id,
        done,
        all: jobs.length,
        requests: conversation.requests,
      });
    }),
  );
}

/** Each operation × check of scope operation, for each resource or only the first. */
function jobsOf({ contract, environment }: Verification, checks: readonly Check[]) {
  return contract.operations.flatMap((operation: Operation) =>
    checks.flatMap((check) => {
      if (check.scope !== 'operation' || !check.appliesTo(operation)) return [];
      const resources: readonly Resource[] =
        check.resources === 'first' ? environment.resources.slice(0, 1) : environment.resources;
      return resources.map((resource) => ({ operation, check, resource }));
    }),
  );
}

function countIncident(
  incidents: Map<string, { kind: string; message: string; count: number }>,
  { kind, message }: Incident,
): void {
  const key = `${kind} ${message}`;
  const known = incidents.get(key);
  if (known) known.count += 1;
  else incidents.set(key, { kind, message, count: 1 });
}

function sha256(file: string): string {
  return createHash('sha256')
    .update(readFileSync(path.resolve(PROJECT, file)))
    .digest('hex');
}
