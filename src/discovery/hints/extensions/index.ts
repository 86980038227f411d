import type { DescribedOperation } from '../../document/described-operation.ts';
import { apimatic } from './apimatic.ts';
import type { SaidByExtension } from './extension.ts';
import { msPageable } from './ms-pageable.ts';
import { redocly } from './redocly.ts';
import { speakeasy } from './speakeasy.ts';

export type { SaidByExtension } from './extension.ts';

const EXTENSIONS = [speakeasy, redocly, msPageable, apimatic] as const;

/** What the first known extension of an operation says about its pages. */
export function saidByExtension(operation: DescribedOperation): SaidByExtension | undefined {
  for (const read of EXTENSIONS) {
    const said = read(operation);
    if (said) return said;
  }
  return undefined;
}
