import { joinPointer, schemaKeyword, type Contract, type JsonPointer } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { shortName } from './fields/short-name.ts';

/** The body as a whole is a list that holds what it should be. */
export const bodyOfAnotherType = defineDerivation({
  name: 'body-of-another-type',
  *derive(contract) {
    // Where bodies say the outcome, a body that is no object says none: that is a fault of its own.
    if (contract.outcomes.success?.code !== undefined) return;
    for (const { id, success } of contract.operations)
      for (const schema of objectSchemas(contract, [success]))
        yield { ...wrapped(schema, 'success'), title: `a success of ${id} is a list`, operations: [id] };
    const refusals = Object.values(contract.outcomes).map(({ schema }) => schema ?? '');
    for (const schema of objectSchemas(contract, refusals))
      yield { ...wrapped(schema, 'refusal'), title: 'a refusal is a list' };
  },
});

/** The nodes that say of some schemas that they are objects, each once. */
function objectSchemas(contract: Contract, schemas: readonly JsonPointer[]): ReadonlySet<JsonPointer> {
  const types = schemas.flatMap((schema) => schemaKeyword(contract, schema, 'type') ?? []);
  return new Set(types.filter(({ value }) => value === 'object').map(({ promise }) => promise));
}

function wrapped(schema: JsonPointer, side: 'success' | 'refusal'): Omit<Derived, 'title'> {
  return {
    where: shortName(schema),
    promise: joinPointer(schema, 'type'),
    wrap: changeReply((reply, answer) =>
      'refusal' in answer === (side === 'refusal') ? { ...reply, text: `[${reply.text}]` } : reply,
    ),
  };
}
