import { Refusal } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';

/** No resource is found. */
export const resourceRefused = defineDerivation({
  name: 'resource-refused',
  *derive(contract) {
    // Where nothing else is asked, it looks as if the environment named a wrong resource.
    if (contract.operations.length === 1) return;
    for (const { id, responses } of contract.operations) {
      const success = responses.find(({ status }) => status === String(contract.outcomes.success?.status[0]));
      if (success === undefined) continue;
      yield {
        where: id,
        title: `${id} finds no resource at all`,
        promise: success.pointer,
        operations: [id],
        wrap: {
          locate: () => () => {
            throw new Refusal('unknown-resource', 'anything');
          },
        },
      };
    }
  },
});
