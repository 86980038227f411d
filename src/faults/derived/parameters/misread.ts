import type { JsonPointer } from '../../../contract/index.ts';
import { changeParameter } from '../../changes/index.ts';
import type { Derived } from '../derivation.ts';
import type { TakenParameter } from './parameters-of.ts';

/** One way in which the text of a parameter is read wrongly; `undefined` ignores the parameter. */
export type Misreading = readonly [way: string, title: string, read: (text: string) => string | undefined];

/** Faults that read a bad text of a parameter as another one, instead of refusing it. */
export function misread(
  { parameter, ids, name }: TakenParameter,
  promise: JsonPointer,
  readings: readonly Misreading[],
): Derived[] {
  // A required value that is ignored would be missing, and refused as such, so the usual one is read instead.
  const instead = parameter.required ? parameter.usual : undefined;
  const shown = readings.filter(([way]) => !way.startsWith('ignored') || !parameter.required || instead !== undefined);
  return shown.map(([way, title, read]) => ({
    where: `${name}/${way}`,
    title: `${parameter.name} ${title}`,
    promise,
    operations: ids,
    wrap: changeParameter(parameter, (text) => (text === undefined ? text : (read(text) ?? instead))),
  }));
}
