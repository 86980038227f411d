import { joinPointer, schemaKeyword } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { misread } from './parameters/misread.ts';
import { parametersOf } from './parameters/parameters-of.ts';

/** A parameter that must have one value may have any other. */
export const constantIgnored = defineDerivation({
  name: 'constant-ignored',
  *derive(contract) {
    for (const taken of parametersOf(contract)) {
      const { role, schemaPointer } = taken.parameter;
      const constant = role === 'constant' && schemaKeyword(contract, schemaPointer, 'const');
      if (!constant) continue;
      const value = String(constant.value);
      yield* misread(taken, joinPointer(constant.promise, 'const'), [
        ['any', 'may have any value', () => value],
        ['other-case', 'is understood in another letter case', (text) => (isAlike(text, value) ? value : text)],
        ['trimmed', 'is trimmed before it is compared', (text) => text.trim()],
        ['beginning', 'is understood by how it begins', (text) => (text.startsWith(value) ? value : text)],
      ]);
    }
  },
});

function isAlike(text: string, value: string): boolean {
  return text.toLowerCase() === value.toLowerCase();
}
