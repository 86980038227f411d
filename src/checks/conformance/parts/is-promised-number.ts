import { bigIntegersIn, possibleSchemas, schemaOf, type Contract, type JsonPointer } from '../../../contract/index.ts';

interface NumberInBody {
  readonly body: unknown;
  /** As it is written. */
  readonly text: string;
}

/** Whether a number that no double holds stands only where the contract promises a whole number. Then readers of the contract are prepared for it. */
export function isPromisedNumber(contract: Contract, schema: JsonPointer, { body, text }: NumberInBody): boolean {
  const places = bigIntegersIn(body).filter(({ value }) => String(value) === text);
  return places.length > 0 && places.every(({ at }) => isInteger(contract, schemaOf(contract, schema, at)));
}

function isInteger(contract: Contract, schema: JsonPointer | undefined): boolean {
  if (schema === undefined) return false;
  return possibleSchemas(contract, schema).some((node) => [node.schema['type']].flat().includes('integer'));
}
