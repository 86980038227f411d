import {
  constraints,
  itemSchemas,
  joinList,
  joinPointer,
  parameterIssues,
  type Constraint,
  type Contract,
  type Operation,
  type Parameter,
  type SchemaIssue,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import { isNeverTaken } from './is-never-taken.ts';
import type { Probe } from './probe.ts';

/** Whether a text breaks one bound of a parameter and nothing else, so that its refusal can only mean that bound. */
export function breaksAlone(
  contract: Contract,
  parameter: Parameter,
  { keyword, promise }: Pick<SchemaIssue, 'keyword' | 'promise'>,
): (text: string) => boolean {
  return (text) => {
    const issues = parameterIssues(contract, parameter, text);
    return issues.length > 0 && issues.every((issue) => issue.keyword === keyword && issue.promise === promise);
  };
}

type TextsFor = (
  parameter: Parameter,
  bound: { readonly value: unknown; readonly isBroken: (text: string) => boolean },
) => readonly string[];

/** Probes of every bound of one kind, with those of the texts that break it alone: bounds of a parameter, and of the values of a list. */
export function probesAgainst(operation: Operation, keyword: Constraint['keyword'], textsFor: TextsFor): Probe[] {
  const { contract, parameters } = operation;
  return parameters.flatMap((parameter) =>
    boundsOf(contract, parameter)
      .filter(({ bound }) => bound.keyword === keyword)
      .flatMap(({ bound, said }) => {
        const breaks = breaksAlone(contract, parameter, bound);
        const isBroken = (text: string): boolean => breaks(said(text));
        return invalidProbes(operation, parameter, {
          texts: textsFor(parameter, { value: bound.value, isBroken }).filter(isBroken).map(said),
          promise: joinPointer(bound.promise, keyword),
        });
      }),
  );
}

/** A bound, and how the parameter says a value that it bounds. */
interface Bound {
  readonly bound: Constraint;
  readonly said: (text: string) => string;
}

/** Where a bad value among others may be a success, no one says what the list asks for. */
function boundsOf(contract: Contract, parameter: Parameter): readonly Bound[] {
  const { list, schemaPointer } = parameter;
  const own = constraints(contract, parameter).map((bound) => ({ bound, said: (text: string) => text }));
  if (!list || !isNeverTaken(parameter)) return own;
  const ofItems = itemSchemas(contract, schemaPointer).flatMap((item) =>
    constraints(contract, { schemaPointer: item }),
  );
  return [...own, ...ofItems.map((bound) => ({ bound, said: (text: string) => joinList(list, [text]) }))];
}
