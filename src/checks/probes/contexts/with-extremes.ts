import type { Operation, Parameter } from '../../../contract/index.ts';
import { boundaryValues } from '../values/boundary-values.ts';
import { besideValues } from './beside-values.ts';
import type { ProbeContext } from './contexts-of.ts';

const NOTHING: ProbeContext = { says: '', names: [], plan: { parameters: {} } };
/** Of a parameter of another role no one knows whether a value that its schema allows is one that the provider knows. */
const BOUNDED: readonly Parameter['role'][] = ['page', 'size'];

/**
 * So many contexts. The first one stays what it is. The others ask for the first page, in the smallest size that is allowed, then in the largest,
 * because some code treats these by themselves. Where no number has a bound, the contexts come again.
 */
export function withExtremes(
  operation: Operation,
  contexts: readonly ProbeContext[],
  count: number,
): readonly ProbeContext[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const bounds = [...Map.groupBy(boundaryValues(operation).filter(isBounded), ({ parameter }) => parameter.name)];
  return Array.from({ length: count }, (_, place) => {
    if (place === 0 || bounds.length === 0) return contexts[place % contexts.length] ?? first;
    const values = bounds.flatMap(([name, all]): [string, string][] => {
      const bound = all[all[0]?.parameter.role === 'page' ? 0 : (place - 1) % all.length];
      return bound ? [[name, bound.text]] : [];
    });
    return besideValues(contexts[place] ?? NOTHING, values);
  });
}

function isBounded({ parameter }: { readonly parameter: Parameter }): boolean {
  return BOUNDED.includes(parameter.role) && !parameter.required && parameter.in !== 'path';
}
