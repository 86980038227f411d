import type { ErrorObject } from 'ajv/dist/2020.js';
import { suspectNames } from '../reading/suspect-names.ts';
import type { SourceDocument } from '../reading/source-document.ts';
import { documentNodes, isVendorExtension } from '../reading/walk-document.ts';
import { extensionsValidator } from './extensions-validator.ts';
import { placeOf, problemSentence, type PlacedError } from './problem-sentence.ts';
import type { Problem } from './problem.ts';

/** Everything in which the extensions of a document break `contracts/extensions.schema.json`. Extensions of other vendors are left alone. */
export function* extensionProblems(source: SourceDocument): Generator<Problem> {
  const told = new Set<string>();
  const validate = extensionsValidator();
  for (const { pointer, node, named } of documentNodes(source.root)) {
    const extensions = named ? [] : Object.keys(node).filter((key) => key.startsWith('x-'));
    const foreign = extensions.filter(isVendorExtension);
    const misspelt = foreign.length > 0 ? suspectNames(source, pointer, foreign) : [];
    const names = extensions.filter((name) => !foreign.includes(name) || misspelt.includes(name));
    if (names.length === 0 || validate(Object.fromEntries(names.map((name) => [name, node[name]])))) continue;
    for (const error of placedErrors(validate.errors ?? [])) {
      const at = pointer + placeOf(error);
      // An extension inside an extension is met twice.
      if (!told.has(`${at} ${error.keyword}`)) yield { pointer: at, message: problemSentence(error) };
      told.add(`${at} ${error.keyword}`);
    }
  }
}

/** One error for each keyword at each place. Unknown keys come first: a misspelt key is also a missing one, and its own name says more. */
function placedErrors(errors: readonly ErrorObject[]): PlacedError[] {
  const groups = Map.groupBy(withoutOtherBranches(errors), (error) => `${placeOf(error)} ${error.keyword}`);
  const placed = [...groups.values()].map((group) => ({
    ...group[0]!,
    types: group.flatMap(({ params }) => params['type'] ?? []),
  }));
  const isUnknownKey = ({ keyword }: ErrorObject): number => Number(keyword === 'additionalProperties');
  return placed.toSorted((one, other) => isUnknownKey(other) - isUnknownKey(one));
}

/**
 * A choice (`oneOf`, `if`) gives the errors of its branches. Where a value fits the type of one branch, that branch says what is wrong
 * with it, and the others say no more than that its type is not theirs.
 */
function withoutOtherBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const inBranches = errors.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'if');
  return inBranches.filter(({ keyword, instancePath: place }) => {
    const saysMore = (other: ErrorObject): boolean =>
      other.instancePath.startsWith(`${place}/`) || (other.instancePath === place && other.keyword !== 'type');
    return keyword !== 'type' || !inBranches.some(saysMore);
  });
}
