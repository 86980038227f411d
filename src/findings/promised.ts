import { isDeepStrictEqual } from 'node:util';
import type { Violation } from '../judgement/index.ts';
import {
  ContractError,
  isRecord,
  parentPointer,
  valueAt,
  type Contract,
  type JsonPointer,
  type Position,
  type Provenance,
} from '../contract/index.ts';

/** The promise that a finding breaks: where it stands, who makes it, and which claims lost against it. */
export interface Promised {
  readonly pointer: JsonPointer;
  readonly position: Position;
  readonly basis: Provenance['basis'];
  readonly source: string;
  readonly section?: string;
  readonly rivals: readonly Rival[];
}

/** A claim that lost against the promise. */
interface Rival {
  readonly claim: unknown;
  readonly source: string;
  readonly section?: string;
  /** The provider does what this claim says. */
  readonly followed?: boolean;
}

/**
 * Who promises what a violation breaks, where that stands, and which rival claims there are. Throws `ContractError`
 * where no one does.
 */
export function promised(contract: Contract, violation: Violation): Promised {
  const pointer = violation.promise;
  const position = contract.position(pointer);
  const provenance = contract.provenance(pointer);
  if (provenance === undefined) {
    throw new ContractError(
      `${position.file}:${position.line} ${pointer} has no x-provenance at or above it; say there who promises it.`,
    );
  }
  const { basis, source, section, rivals } = provenance;
  return {
    pointer,
    position,
    basis,
    source,
    ...(section !== undefined && { section }),
    rivals: rivals.map((rival, index) => ({
      ...rival,
      ...(follows(contract, violation, { claim: rival.claim, index }) && { followed: true }),
    })),
  };
}

interface RivalClaim {
  readonly claim: unknown;
  readonly index: number;
}

/**
 * Whether the provider follows a rival: the check says so, or the value in the answer breaks the promise and fits the
 * rival.
 */
function follows(contract: Contract, violation: Violation, { claim, index }: RivalClaim): boolean {
  if (violation.follows !== undefined) return isDeepStrictEqual(violation.follows, claim);
  const body = violation.exchange?.response?.body;
  const holder = holderOf(contract, violation.promise);
  if (violation.at === undefined || body === undefined || holder === undefined) return false;
  if (!isSchema(claim) || !isSchema(contract.node(violation.promise))) return false;
  const value = valueAt(body, violation.at);
  const fits = (schema: JsonPointer) => contract.validate(schema, value).length === 0;
  return !fits(violation.promise) && fits(`${holder}/x-provenance/rivals/${index}/claim`);
}

/** The node whose provenance is in force at a pointer. */
function holderOf(contract: Contract, pointer: JsonPointer): JsonPointer | undefined {
  for (let at: JsonPointer | undefined = pointer; at !== undefined; at = parentPointer(at)) {
    const node = contract.node(at);
    if (isRecord(node) && 'x-provenance' in node) return at;
  }
  return undefined;
}

const SCHEMA_KEYWORDS = [
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'required',
  'properties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
];

function isSchema(node: unknown): boolean {
  return isRecord(node) && SCHEMA_KEYWORDS.some((keyword) => keyword in node);
}
