/** The contract itself is at fault: it does not parse, names what does not exist, or a rule in it throws. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}
