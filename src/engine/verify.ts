import { checks as everyCheck, checksFor } from '../checks/index.ts';
import { signInOf } from '../environments/index.ts';
import type { ApiRun, Verdict } from '../findings/index.ts';
import { clockNote } from './asking/clock-note.ts';
import { Conversation } from './asking/conversation.ts';
import type { Client } from '../client/index.ts';
import { IncidentCounts } from './asking/incident-counts.ts';
import { Contact, lossOf } from './asking/loss-of.ts';
import { troubleOf } from './asking/trouble-of.ts';
import { failureReason } from './judging/failure-reason.ts';
import { Judges } from './judging/judges.ts';
import { Ledger } from './judging/ledger.ts';
import { notApplicable } from './judging/not-applicable.ts';
import { resolveVerdicts } from './judging/resolve-verdicts.ts';
import { runCheck } from './judging/run-check.ts';
import { withdrawWhatMoved } from './judging/withdraw-what-moved.ts';
import { leftAloneNotes } from './left-alone-notes.ts';
import { ProgressTeller } from './progress-teller.ts';
import type { Verification } from './verification.ts';

/** Verifies one API in one environment: runs the checks, judges every answer, and gives a verdict for each operation × check. */
export async function verify(verification: Verification): Promise<ApiRun> {
  const started = performance.now();
  const { contract, settings, client, checks = everyCheck, isWanted = () => true } = verification;
  const ledger = new Ledger();
  const judges = new Judges(verification, ledger);
  const incidents = new IncidentCounts();
  const notes = new Set<string>(leftAloneNotes(contract));
  const contact = new Contact();
  const onAnswer = (): void => progress.answered();
  const conversation = conversationOf(verification, { judges, incidents, notes, contact, onAnswer });
  const progress = new ProgressTeller(verification, judges, () => conversation.requests);
  progress.tell();
  const trouble = await troubleOf(verification, conversation);
  const reachedMs = Math.round(performance.now() - started);
  if (trouble === undefined) await runChecks(verification, { conversation, ledger, judges, progress });
  const loss = trouble ?? (await lossOf(verification, conversation, contact));
  const { failOn } = settings;
  const verdicts = resolveVerdicts({ contract, checks, isWanted, ledger, masker: client.mask, failOn });
  progress.end(verdicts);
  return {
    ...placeOf(verification),
    ...(loss !== undefined && { trouble: loss }),
    verdicts: trouble === undefined ? verdicts : verdicts.map((verdict) => inconclusive(verdict, trouble)),
    ...(notes.size > 0 && { notes: [...notes] }),
    incidents: incidents.masked(client.mask),
    requests: conversation.requests,
    durationMs: Math.round(performance.now() - started),
    reachedMs,
  };
}

interface Heard {
  readonly judges: Judges;
  readonly incidents: IncidentCounts;
  readonly notes: Set<string>;
  readonly contact: Contact;
  readonly onAnswer: () => void;
}

/** The conversation of a verification: what is answered in it is judged, and what disturbs it is counted. */
function conversationOf(
  verification: Verification,
  { judges, incidents, notes, contact, onAnswer }: Heard,
): Conversation {
  return new Conversation({
    ...verification,
    maxRequests: verification.settings.maxRequests,
    onAnswer: (exchange, operation, resource) => {
      const note = clockNote(verification, exchange);
      if (note !== undefined) notes.add(note);
      judges.hear({ exchange, operation, resource });
      verification.onAnswer?.(exchange, operation);
      contact.answered();
      onAnswer();
    },
    onUnanswered: (exchange, operation, resource) => judges.hearUnanswered({ exchange, operation, resource }),
    onIncident: (incident) => {
      contact.disturbed(incident);
      incidents.add(incident);
    },
  });
}

type FailedVerification = Pick<Verification, 'contract' | 'environment' | 'checks' | 'isWanted'>;

/** The run of an API that an exception ended, so that the other APIs are still reported. `mask` is that of its client, where there is one. */
export function failedRun(
  { contract, environment, checks = everyCheck, isWanted = () => true }: FailedVerification,
  error: unknown,
  mask: Client['mask'] = (text) => text,
): ApiRun {
  const reason = mask(failureReason(error, `the verification of ${contract.api}`));
  const failed = { verdict: 'failed', reason, failures: [reason] } as const;
  const verdicts = contract.operations.flatMap((operation) => {
    const applying = checksFor(operation, checks);
    return checks
      .filter((check) => isWanted(operation, check))
      .map((check) => ({ ...notApplicable(operation, check), ...(applying.includes(check) && failed) }));
  });
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
    contract: { file: contract.file, version: contract.version, sha256: contract.sha256 },
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
  readonly judges: Judges;
  readonly progress: ProgressTeller;
}

async function runChecks(verification: Verification, judging: Judging): Promise<void> {
  const { conversation, ledger, judges, progress } = judging;
  for (const jobs of judges.stages)
    await Promise.all(
      jobs.map(async (job) => {
        await runCheck({ ...job, verification, conversation, record: ledger.recordOf(job.operation, job.check) });
        progress.done(job);
      }),
    );
  await withdrawWhatMoved(verification, judging);
}
