import type { RequestPlan, Subject } from '../checks/index.ts';
import type { ClientRequest } from '../client/index.ts';
import type { Operation } from '../contract/index.ts';

/** A request with whom it is about, and whether it goes before others. */
export interface Planned {
  readonly operation: Operation;
  readonly subject: Subject;
  readonly plan: RequestPlan;
  readonly urgent?: boolean;
}

/** What the client is asked to send: the plan over the parameters of the subject. */
export function requestOf({ operation, subject, plan, urgent }: Planned): ClientRequest {
  const { purpose, repeated, credentials, query, misplaced } = plan;
  return {
    operation,
    ...parametersOf(subject, plan),
    resource: subject.name,
    purpose,
    ...(credentials && { credentials }),
    ...(query && { query }),
    ...(misplaced && { misplaced }),
    ...(repeated && { repeated }),
    ...(urgent && { urgent }),
  };
}

function parametersOf(subject: Subject, plan: RequestPlan): { parameters: Record<string, string>; omit: string[] } {
  const merged: Record<string, string | null> = { ...subject.parameters, ...plan.parameters };
  const entries = Object.entries(merged);
  return {
    parameters: Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null)),
    omit: entries.filter(([, text]) => text === null).map(([name]) => name),
  };
}
