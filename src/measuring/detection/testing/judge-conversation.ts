import { families } from '../../../checks/index.ts';
import { answerNotes, listNotes, type Note, type NotesAnswer } from '../../../checks/testing/index.ts';
import { HostQueue, verify } from '../../../engine/index.ts';
import { fakeClient } from '../../../engine/testing/index.ts';
import type { Finding } from '../../../findings/index.ts';

export type Asked = Readonly<Record<string, string>>;

/** A conversation about the invented list and what all checks of lists say about it. */
export interface Judged {
  readonly findings: readonly Pick<Finding, 'check' | 'message'>[];
  /** Every different question, in the order it was first asked. */
  readonly asked: readonly Asked[];
}

const NO_LIMIT = 100_000;

/** Holds a whole conversation with a list of notes and judges it, as the engine does; `corrupt` changes answers. */
export async function judgeConversation(
  notes: readonly Note[],
  corrupt: (answer: NotesAnswer, asked: Asked) => NotesAnswer = (answer) => answer,
): Promise<Judged> {
  const asked = new Map<string, Asked>();
  const client = fakeClient(({ parameters }) => {
    asked.set(questionKey(parameters), parameters);
    return { body: corrupt(answerNotes(notes, parameters), parameters) };
  });
  const run = await verify({
    // A contract that stands in no file is judged under the name of one that does.
    contract: { ...listNotes.contract, file: 'contracts/modelarts/openapi.yaml' },
    environment: {
      api: 'notes',
      name: 'invented',
      mock: true,
      endpoint: 'http://127.0.0.1',
      resources: [{ name: 'only', parameters: {} }],
      foreign: {},
      credentials: [],
    },
    settings: {
      failOn: 'all',
      require: [],
      probes: 'all',
      maxRequests: NO_LIMIT,
      maxRps: undefined,
      concurrency: 8,
      timeoutMs: 1000,
    },
    client,
    queue: new HostQueue({ concurrency: 8, maxRps: undefined }),
    checks: [...families.pagination, ...families.sorting, ...families.filtering],
  });
  return {
    findings: run.verdicts.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'information')),
    asked: [...asked.values()],
  };
}

/** Equal for questions that ask the same. */
export function questionKey(parameters: Asked): string {
  return JSON.stringify(Object.entries(parameters).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
