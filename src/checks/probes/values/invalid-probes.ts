import type { JsonPointer, Operation, Parameter } from '../../../contract/index.ts';
import { isHeaderValue } from './is-header-value.ts';
import { isAsMeant, type Probe } from './probe.ts';

/** Probes with those of the texts that really break the schema; none where the contract does not say how an invalid value is answered. */
export function invalidProbes(
  operation: Operation,
  parameter: Parameter,
  { texts, promise }: { readonly texts: readonly string[]; readonly promise: JsonPointer },
): Probe[] {
  if (parameter.in === 'path' || parameter.answers.invalid === undefined) return [];
  return texts
    .filter((text) => parameter.in !== 'header' || text === '' || isHeaderValue(text))
    .map((text) => ({ parameter, kind: 'invalid' as const, text, promise }))
    .filter((probe) => isAsMeant(operation, probe, { parameters: { [parameter.name]: probe.text } }));
}
