import { families } from '../../../checks/index.ts';
import { answerNotes, listNotes, type Note, type NotesAnswer } from '../../../checks/testing/index.ts';
import { HostQueue, verify } from '../../../engine/index.ts';
import { fakeClient } from '../../../engine/testing/index.ts';
import type { Environment, Settings } from '../../../environments/index.ts';
import type { Finding } from '../../../findings/index.ts';

export type Asked = Readonly<Record<string, string>>;

/** A conversation about the invented list, and what the checks of lists say about it. */
export interface Judged {
  readonly findings: readonly Pick<Finding, 'check' | 'message'>[];
  /** Every different request, in the order in which it was first sent. */
  readonly asked: readonly Asked[];
}

const ENVIRONMENT: Environment = {
  api: 'notes',
  name: 'invented',
  mock: true,
  endpoint: 'http://127.0.0.1',
  resources: [{ name: 'only', parameters: {} }],
  foreign: {},
  credentials: [],
};
const SETTINGS: Settings = {
  failOn: 'all',
  require: [],
  probes: 'all',
  maxRequests: 100_000,
  maxRps: undefined,
  concurrency: 8,
  timeoutMs: 1000,
};

/** Asks a list of notes everything that the checks of lists ask, and judges the answers as the engine does; `corrupt` changes answers. */
export async function judgeConversation(
  notes: readonly Note[],
  corrupt: (answer: NotesAnswer, asked: Asked) => NotesAnswer = (answer) => answer,
): Promise<Judged> {
  const asked = new Map<string, Asked>();
  const client = fakeClient(({ parameters }) => {
    asked.set(requestKey(parameters), parameters);
    return { body: corrupt(answerNotes(notes, parameters), parameters) };
  });
  const run = await verify({
    // The invented contract stands in no file, so it borrows the name of a file that exists.
    contract: { ...listNotes.contract, file: 'contracts/extensions.schema.json' },
    environment: ENVIRONMENT,
    settings: SETTINGS,
    client,
    queue: new HostQueue(SETTINGS),
    checks: [...families.pagination, ...families.sorting, ...families.filtering],
  });
  return {
    findings: run.verdicts.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'information')),
    asked: [...asked.values()],
  };
}

/** Equal for requests that ask the same. */
export function requestKey(parameters: Asked): string {
  return JSON.stringify(Object.entries(parameters).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
