import { fieldBeyondItsBound } from './field-beyond-its-bound.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldNull } from './field-null.ts';
import { fieldOfAnotherType } from './field-of-another-type.ts';
import { fieldOutsideEnumeration } from './field-outside-enumeration.ts';

export { deriveFaults } from './derivation.ts';

/** Every kind of fault that follows from a contract. */
export const DERIVATIONS = [
  fieldMissing,
  fieldNull,
  fieldOfAnotherType,
  fieldOutsideEnumeration,
  fieldBeyondItsBound,
] as const;
