import { type RequestPlan, type Resource, saidOfResource } from '../../judgement/index.ts';
import type { ClientRequest, CredentialChoice } from '../../client/index.ts';
import { findOperation, usualParameters, type Operation } from '../../contract/index.ts';
import { URGENCY, type Urgency } from './host-queue.ts';

/** One question of a check, with whom it is about. */
export interface Ask {
  readonly operation: Operation;
  readonly resource: Resource;
  readonly plan: RequestPlan;
  /** Others wait for it. */
  readonly urgent?: boolean;
  /** A read of the list, within its share of the budget. */
  readonly listing?: boolean;
  /** Asked when all other checks are done. */
  readonly isLast?: boolean;
}

/** Equal for questions that send the same request. */
export function askKey({ operation, resource, plan }: Ask): string {
  const { parameters, repeated, credentials, query, misplaced, malformation, target } = plan;
  const said = Object.entries(parameters ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const asked = [said, repeated, credentials, query, misplaced, malformation, target];
  return JSON.stringify([operation.id, resource.parameters, ...asked]);
}

/** What the client is asked to send: the plan over the parameters of the resource. */
export function requestOf({ operation, resource, plan }: Ask): ClientRequest {
  const { purpose, repeated, credentials, query, misplaced, malformation, target } = plan;
  return {
    operation,
    ...parametersOf(operation, resource, plan),
    resource: resource.name,
    purpose,
    ...(credentials && { credentials: choiceOf({ operation, resource, plan }, credentials) }),
    ...(query && { query }),
    ...(misplaced && { misplaced }),
    ...(malformation && { malformation }),
    ...(repeated && { repeated }),
    ...(target !== undefined && { target }),
  };
}

function choiceOf(
  { operation, resource, plan }: Ask,
  { signedFor, ...choice }: NonNullable<RequestPlan['credentials']>,
): CredentialChoice {
  if (signedFor === undefined) return choice;
  const { operation: id = operation.id, resource: about = resource, parameters } = signedFor;
  const other = findOperation(operation.contract, id);
  const said = { ...(other === operation && plan.parameters), ...parameters };
  return {
    ...choice,
    signedFor: {
      operation: id,
      parameters: parametersOf(other, about, { purpose: plan.purpose, parameters: said }).parameters,
    },
  };
}

const LATER = { 1: URGENCY.later, 2: URGENCY.last, 3: URGENCY.spare } as const;

/** The pages of a walk and the batches of broken credentials are asked one after another, so a run is over no sooner than they are. */
export function urgencyOf({ urgent, listing, plan }: Ask): Urgency {
  if (plan.settles) return URGENCY.most;
  if (plan.later) return sooner(LATER[plan.later], plan);
  if (urgent) return URGENCY.most;
  return listing || plan.credentials?.broken !== undefined ? sooner(URGENCY.chain, plan) : URGENCY.none;
}

function sooner(urgency: Urgency, { continues }: RequestPlan): Urgency {
  return continues ? (Math.min(URGENCY.most, urgency + 1) as Urgency) : urgency;
}

function parametersOf(
  operation: Operation,
  resource: Resource,
  plan: RequestPlan,
): { parameters: Record<string, string>; omit: string[] } {
  const merged: Record<string, string | null> = {
    ...usualParameters(operation),
    ...saidOfResource(operation, resource),
    ...plan.parameters,
  };
  const entries = Object.entries(merged);
  return {
    parameters: Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null)),
    omit: entries.filter(([, text]) => text === null).map(([name]) => name),
  };
}
