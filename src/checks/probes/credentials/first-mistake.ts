import type { Operation, Parameter } from '../../../contract/index.ts';
import { outOfBoundsProbes } from '../values/out-of-bounds-probes.ts';
import type { Probe } from '../values/probe.ts';
import { unlistedValueProbes } from '../values/unlisted-value-probes.ts';
import { wrongTypeProbes } from '../values/wrong-type-probes.ts';

/** What a question is made of: values that a provider looks at before it asks who asks. */
const ASKED: readonly Parameter['role'][] = ['size', 'page', 'filter', 'sort', 'order'];

/** A wrong value of a question: a size or a page out of its bounds where there is one. */
export function firstMistake(operation: Operation): Probe | undefined {
  const all = [...outOfBoundsProbes(operation), ...unlistedValueProbes(operation), ...wrongTypeProbes(operation)];
  return ASKED.flatMap(
    (role) => all.find(({ parameter, kind }) => parameter.role === role && kind === 'invalid') ?? [],
  )[0];
}
