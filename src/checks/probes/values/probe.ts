import {
  parameterIssues,
  readParameter,
  type Answer,
  type BadValue,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import type { RecordedRequest } from '../../../client/index.ts';

/** A request with one bad value. */
export interface Probe {
  readonly parameter: Parameter;
  readonly kind: BadValue;
  /** As text on the wire; `null` leaves the parameter out. */
  readonly text: string | null;
  /** What says that the value is bad. */
  readonly promise: JsonPointer;
  /** Where it may be answered otherwise than the contract says of this kind of value. */
  readonly answer?: Answer;
}

/** `limit=0`, `no clusterId`. */
export function describeProbe({ parameter, text }: Probe): string {
  return text === null ? `no ${parameter.name}` : `${parameter.name}=${text}`;
}

/** Whether what went on the wire is as bad as it was meant to be: a value that became valid, or that providers may read either way, is not judged. */
export function isAsMeant(
  { contract }: Operation,
  { parameter, kind }: Probe,
  { parameters }: Pick<RecordedRequest, 'parameters'>,
): boolean {
  const text = parameters[parameter.name];
  if (text === undefined) return kind === 'missing';
  const isValid = parameterIssues(contract, parameter, text).length === 0;
  return (
    !readParameter(contract, parameter, text).ambiguous &&
    isValid === (kind === 'unknown' || kind === 'foreign') &&
    kind !== 'missing'
  );
}

/** Probes with those of the texts that really break the schema, where the contract says how that is answered. */
export function invalidProbes(
  operation: Operation,
  parameter: Parameter,
  { texts, promise }: { readonly texts: readonly string[]; readonly promise: JsonPointer },
): Probe[] {
  if (parameter.in === 'path' || parameter.answers.invalid === undefined) return [];
  return texts
    .map((text) => ({ parameter, kind: 'invalid' as const, text, promise }))
    .filter((probe) => isAsMeant(operation, probe, { parameters: { [parameter.name]: probe.text } }));
}
