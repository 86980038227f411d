import { joinPointer } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';

/** A JSON body that cannot be parsed is taken for one that says nothing. */
export const malformedBodyAccepted = defineDerivation({
  name: 'malformed-body-accepted',
  *derive(contract) {
    if (contract.outcomes['invalid-parameter'] === undefined) return;
    for (const { id, pointer, body, parameters } of contract.operations) {
      // What is missing then is refused all the same.
      const isNeeded = parameters.some(({ in: place, required }) => place === 'json' && required);
      if (body?.kind !== 'json' || isNeeded) continue;
      yield {
        where: id,
        title: `${id} takes a body that is no JSON for an empty one`,
        promise: joinPointer(pointer, 'requestBody'),
        operations: [id],
        wrap: {
          validate: (next) => (ask) => {
            const { isMalformed: _, ...request } = ask.request;
            return next({ ...ask, request });
          },
        },
      };
    }
  },
});
