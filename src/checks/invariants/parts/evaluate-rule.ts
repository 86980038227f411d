import { evaluateInvariant, type Invariant, TooLargeForRule } from '../../../contract/index.ts';
import type { ExchangeContext } from '../../check.ts';

type Instances = readonly (readonly [at: string, self: unknown])[];

/** The instances for which a rule does not hold, and the first error that it throws. Where numbers are too large to calculate with, nothing is evaluated. */
export function evaluateRule(context: ExchangeContext, invariant: Invariant, instances: Instances) {
  const broken: Instances[number][] = [];
  let thrown: unknown;
  let tooLarge = 0;
  for (const instance of instances)
    try {
      if (!holds(context, invariant, instance[1])) broken.push(instance);
    } catch (error) {
      if (error instanceof TooLargeForRule) tooLarge += 1;
      else thrown ??= error;
    }
  context.evidence.add('rules evaluated', instances.length - tooLarge);
  if (tooLarge > 0)
    context.evidence.note(`"${invariant.rule}" is not judged where its numbers are too large to calculate with`);
  return { broken, thrown };
}

function holds({ exchange, resource }: ExchangeContext, invariant: Invariant, self: unknown): boolean {
  const { request, response } = exchange;
  return evaluateInvariant(invariant, {
    self,
    request: request.parameters,
    resource: resource.name,
    now: response.date ?? 0,
  });
}
