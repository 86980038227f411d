import type { Operation } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';

/**
 * JSON bodies that end too soon: by a character, and where something must be said, by all of it. Text behind the body is left out, because the readers
 * of some languages stop at its end, and so is a list round it.
 */
export function malformedBodies({ body, parameters }: Operation): readonly RequestPlan[] {
  if (body?.kind !== 'json') return [];
  const isNeeded = parameters.some(
    ({ in: place, required, role, answers }) =>
      place === 'json' && required && role !== 'credential' && answers.missing !== undefined,
  );
  return [
    { malformation: 'unfinished', fresh: true, purpose: 'a JSON body without its last character' },
    ...(isNeeded ? [{ malformation: 'empty', fresh: true, purpose: 'no JSON body' } as const] : []),
  ];
}
