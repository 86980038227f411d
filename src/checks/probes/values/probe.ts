import type { RecordedRequest } from '../../../client/index.ts';
import {
  parameterIssues,
  type Answer,
  type BadValue,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { eachSaidAs, type Later, type RequestPlan, saidAs } from '../../../judgement/index.ts';
import { isUndecided } from './is-undecided.ts';

/** A request with one bad value. */
export interface Probe {
  readonly parameter: Parameter;
  readonly kind: BadValue;
  /** As text on the wire; `null` leaves the parameter out. */
  readonly text: string | null;
  /** What says that the value is bad. */
  readonly promise: JsonPointer;
  /** It is bad only without a filter, such as the cursor of a filtered list. */
  readonly alone?: true;
  /** What is sent beside it, because it is bad only there. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Where the value comes from, for a reader: `said under state=open`. */
  readonly origin?: string;
  /** The answer that keeps the promise, where it is not the one that the contract gives for this kind of value. */
  readonly answer?: Answer;
  /** It nearly is a known value, and may or may not keep to the schema. Either way it names something else. */
  readonly near?: true;
  /** Few programs take it for a known value, so others are sent before it. */
  readonly later?: Later;
}

/** A probe for a reader: `limit=0`, `no clusterId`, `cursor=abc (said under state=open) beside state=done`. */
export function describeProbe({
  parameter,
  text,
  beside = {},
  origin,
}: Pick<Probe, 'parameter' | 'text' | 'beside' | 'origin'>): string {
  const bad = saidAs(parameter.name, text);
  return [origin === undefined ? bad : `${bad} (${origin})`, ...eachSaidAs(beside)].join(' beside ');
}

/** When a probe is sent: in its turn, or as late as it says. What settles something is sent at once. */
export function whenSent(
  { later }: Pick<Probe, 'later'>,
  turn: Pick<RequestPlan, 'later' | 'settles'>,
): Pick<RequestPlan, 'later' | 'settles'> {
  return later === undefined || turn.settles || (turn.later ?? 0) > later ? turn : { ...turn, later };
}

/**
 * Whether the value that went on the wire is as bad as it was meant to be. A value that became valid on its way, or that providers may read
 * in more than one way, is not judged.
 */
export function isAsMeant(
  { contract }: Operation,
  { parameter, kind, near }: Probe,
  { parameters }: Pick<RecordedRequest, 'parameters'>,
): boolean {
  const sent = parameters[parameter.name];
  if (sent === undefined) return kind === 'missing';
  // Blanks around the value of a header are no part of it (RFC 9110, 5.5).
  const text = parameter.in === 'header' ? sent.trim() : sent;
  if (near) return true;
  const isValid = parameterIssues(contract, parameter, text).length === 0;
  return (
    !isUndecided(contract, parameter, text) &&
    isValid === (kind === 'unknown' || kind === 'foreign') &&
    kind !== 'missing'
  );
}
