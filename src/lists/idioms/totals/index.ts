import type { RecordedResponse } from '../../../client/index.ts';
import type { TotalField } from '../../../contract/index.ts';
import { saidAt } from '../places/index.ts';
import { numberInBody } from './number-in-body.ts';
import { numberInHeader } from './number-in-header.ts';

export { moreSaid } from './more-said.ts';

type Saying = Pick<RecordedResponse, 'body' | 'headers'>;

/**
 * What an answer says about the number of items or pages. Absent where the contract has no such field, or the answer no such number, or a value
 * that means "not counted".
 */
export function numberAt(response: Saying, field: TotalField | undefined): number | undefined {
  if (!field || isUncounted(response, field)) return undefined;
  return field.header === undefined ? numberInBody(response, field) : numberInHeader(response, field);
}

/** Whether an answer says that its provider did not count. */
export function isUncounted(response: Saying, field: TotalField): boolean {
  return field.unknown !== undefined && String(saidAt(response, field)) === field.unknown;
}

/** Whether a total fits a number of items: it is that number, or the number at which the total stops counting. */
export function isTotalOf({ atMost }: TotalField, stated: number, found: number): boolean {
  return stated === found || (atMost !== undefined && stated === atMost && found > atMost);
}
