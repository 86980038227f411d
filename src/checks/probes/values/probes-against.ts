import {
  constraints,
  joinPointer,
  parameterIssues,
  type Constraint,
  type Contract,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

/** Whether a text breaks one bound of a parameter and nothing else, so that its refusal can only mean that bound. */
export function breaksAlone(
  contract: Contract,
  parameter: Parameter,
  { keyword, promise }: Pick<Constraint, 'keyword' | 'promise'>,
): (text: string) => boolean {
  return (text) => {
    const issues = parameterIssues(contract, parameter, text);
    return issues.length > 0 && issues.every((issue) => issue.keyword === keyword && issue.promise === promise);
  };
}

/** Probes of every bound of one kind, with those of the texts that break it alone. */
export function probesAgainst(
  operation: Operation,
  keyword: Constraint['keyword'],
  textsFor: (
    parameter: Parameter,
    bound: { readonly value: unknown; readonly isBroken: (text: string) => boolean },
  ) => readonly string[],
): Probe[] {
  const { contract, parameters } = operation;
  return parameters.flatMap((parameter) =>
    constraints(contract, parameter)
      .filter((bound) => bound.keyword === keyword)
      .flatMap((bound) => {
        const isBroken = breaksAlone(contract, parameter, bound);
        return invalidProbes(operation, parameter, {
          texts: textsFor(parameter, { value: bound.value, isBroken }).filter(isBroken),
          promise: joinPointer(bound.promise, keyword),
        });
      }),
  );
}
