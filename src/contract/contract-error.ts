import type { JsonPointer } from './model/index.ts';

/** The contract itself is at fault: it does not parse, names what does not exist, or a rule in it throws. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Where in the document that is put together; absent where it could not be put together. */
  readonly pointer: JsonPointer | undefined;

  constructor(message: string, { pointer, ...options }: ErrorOptions & { readonly pointer?: JsonPointer } = {}) {
    super(message, options);
    this.pointer = pointer;
  }
}
