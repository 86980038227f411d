import { joinPointer } from '../json-pointer.ts';
import type { Answer, Contract } from '../model/index.ts';
import { schemaKeyword } from '../schema/schema-keyword.ts';
import type { Problem } from '../language/problem.ts';
import type { Linted } from './lint-rule.ts';

/** Outcomes that are promised are said on the wire, variables are for parameters that exist, and constants have a value. */
export function* namesExist({ contract }: Linted): Iterable<Problem> {
  for (const { promise, outcomes } of answersOf(contract)) {
    for (const outcome of outcomes) {
      if (outcome !== 'refused' && !contract.outcomes[outcome])
        yield {
          pointer: promise,
          message: `promises the outcome "${outcome}", and x-outcomes does not say how that looks.`,
        };
    }
  }
  const parameters = contract.operations.flatMap((operation) => operation.parameters);
  for (const { name, pointer } of variableNames(contract)) {
    if (!parameters.some((parameter) => parameter.name === name))
      yield { pointer, message: `is a variable for the parameter "${name}", which no operation has.` };
  }
  for (const { role, pointer, schemaPointer } of parameters) {
    if (role === 'constant' && !schemaKeyword(contract, schemaPointer, 'const'))
      yield { pointer, message: 'is a constant, and its schema has no "const".' };
  }
}

function answersOf(contract: Contract): Answer[] {
  return [
    ...contract.operations.flatMap(({ parameters }) => parameters.flatMap(({ answers }) => Object.values(answers))),
    ...contract.credentials.flatMap(({ broken }) => broken.map(({ answer }) => answer)),
  ];
}

function variableNames({ variables }: Contract): { name: string; pointer: string }[] {
  const under = (group: object, ...path: readonly string[]): { name: string; pointer: string }[] =>
    Object.keys(group).map((name) => ({ name, pointer: joinPointer('/x-environment', ...path, name) }));
  return [
    ...under(variables.parameters, 'parameters'),
    ...Object.entries(variables.resources).flatMap(([kind, group]) => under(group, 'resources', kind)),
    ...under(variables.foreign, 'foreign'),
  ];
}
