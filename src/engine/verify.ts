import { type Check, checks as everyCheck } from '../checks/index.ts';
import { contractDigest, type Operation } from '../contract/index.ts';
import { signInOf } from '../environments/index.ts';
import type { ApiRun, Verdict } from '../findings/index.ts';
import type { Resource } from '../judgement/index.ts';
import { clockNote } from './asking/clock-note.ts';
import { Conversation } from './asking/conversation.ts';
import type { Client } from '../client/index.ts';
import { IncidentCounts } from './asking/incident-counts.ts';
import { troubleOf } from './asking/trouble-of.ts';
import { failureReason } from './judging/failure-reason.ts';
import { judgeExchange } from './judging/judge-exchange.ts';
import { judgeUnanswered } from './judging/judge-unanswered.ts';
import { Ledger } from './judging/ledger.ts';
import { resolveVerdicts } from './judging/resolve-verdicts.ts';
import { runCheck } from './judging/run-check.ts';
import type { Verification } from './verification.ts';

/** Verifies one API in one environment: runs the checks, judges every answer, and gives a verdict for each operation × check. */
export async function verify(verification: Verification): Promise<ApiRun> {
  const started = performance.now();
  const { contract, settings, client, checks = everyCheck } = verification;
  const ledger = new Ledger();
  const incidents = new IncidentCounts();
  const notes = new Set<string>();
  const conversation = new Conversation({
    ...verification,
    maxRequests: settings.maxRequests,
    onAnswer: (exchange, operation, resource) => {
      const note = clockNote(verification, exchange);
      if (note !== undefined) notes.add(note);
      judgeExchange({ exchange, operation, resource, checks, ledger });
    },
    onUnanswered: (exchange, operation, resource) => judgeUnanswered({ exchange, operation, resource, checks, ledger }),
    onIncident: (incident) => incidents.add(incident),
  });
  const found = await troubleOf(verification, conversation);
  const trouble = found === undefined ? undefined : client.mask(found);
  if (trouble === undefined) await runChecks(verification, { conversation, ledger, checks });
  const verdicts = resolveVerdicts({ contract, checks, ledger, masker: client.mask, failOn: settings.failOn });
  return {
    ...placeOf(verification),
    ...(trouble !== undefined && { trouble }),
    verdicts: trouble === undefined ? verdicts : verdicts.map((verdict) => inconclusive(verdict, trouble)),
    ...(notes.size > 0 && { notes: [...notes] }),
    incidents: incidents.masked(client.mask),
    requests: conversation.requests,
    durationMs: Math.round(performance.now() - started),
  };
}

const NOTHING_EXAMINED = { evidence: {}, notes: [], resources: [], findings: [], durationMs: 0 } as const;

/** The run of an API that an exception ended, so that the other APIs are still reported. `mask` is that of its client, where there is one. */
export function failedRun(
  { contract, environment, checks = everyCheck }: Pick<Verification, 'contract' | 'environment' | 'checks'>,
  error: unknown,
  mask: Client['mask'] = (text) => text,
): ApiRun {
  const reason = mask(failureReason(error, `the verification of ${contract.api}`));
  const verdicts = contract.operations.flatMap((operation) =>
    checks.map(({ id, title }): Verdict => ({
      api: contract.api,
      operation: operation.id,
      check: id,
      title,
      verdict: 'failed',
      reason,
      failures: [reason],
      ...NOTHING_EXAMINED,
    })),
  );
  return {
    ...placeOf({ contract, environment }),
    trouble: reason,
    verdicts,
    incidents: [],
    requests: 0,
    durationMs: 0,
  };
}

/** What was verified, and where. */
function placeOf({
  contract,
  environment,
}: Pick<Verification, 'contract' | 'environment'>): Pick<ApiRun, 'api' | 'title' | 'contract' | 'environment'> {
  return {
    api: contract.api,
    title: contract.title,
    contract: { file: contract.file, version: contract.version, sha256: contractDigest(contract) },
    environment: {
      name: environment.name,
      mock: environment.mock,
      origin: new URL(environment.endpoint).origin,
      signIn: signInOf(environment),
      resources: environment.resources.map(({ name }) => name),
    },
  };
}

function inconclusive(verdict: Verdict, reason: string): Verdict {
  return verdict.verdict === 'not applicable' ? verdict : { ...verdict, verdict: 'inconclusive', reason, findings: [] };
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
