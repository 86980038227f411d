import { schemaKeyword } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { shortName } from './fields-of.ts';

/** The body as a whole is a list that holds what it should be. */
export const bodyOfAnotherType = defineDerivation({
  name: 'body-of-another-type',
  *derive(contract) {
    // A body that is no object says no outcome where the body is to say one: that is a fault of its own.
    if (contract.outcomes.success?.code !== undefined) return;
    const wrapped = (isMeant: (refused: boolean) => boolean): Derived['wrap'] =>
      changeReply((reply, answer) => (isMeant('refusal' in answer) ? { ...reply, text: `[${reply.text}]` } : reply));
    for (const { id, success } of contract.operations) {
      const type = schemaKeyword(contract, success, 'type');
      if (type?.value === 'object')
        yield {
          where: shortName(type.promise),
          title: `a success of ${id} is a list`,
          promise: `${type.promise}/type`,
          operations: [id],
          wrap: wrapped((refused) => !refused),
        };
    }
    const schemas = new Set(
      Object.values(contract.outcomes).flatMap(
        ({ schema }) => schemaKeyword(contract, schema ?? '', 'type')?.promise ?? [],
      ),
    );
    for (const schema of schemas)
      if (schemaKeyword(contract, schema, 'type')?.value === 'object')
        yield {
          where: shortName(schema),
          title: 'a refusal is a list',
          promise: `${schema}/type`,
          wrap: wrapped((refused) => refused),
        };
  },
});
