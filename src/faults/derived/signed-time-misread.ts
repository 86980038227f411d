import { type Caller, Refusal } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';

/** A signed time that is no whole number is read as one, and nothing else of the request is verified. */
export const signedTimeMisread = defineDerivation({
  name: 'signed-time-misread',
  *derive(contract) {
    for (const { id, parameters } of contract.operations)
      for (const { name, role, answers, schema, pointer } of parameters)
        if (role === 'credential' && name === 'Timestamp' && answers.invalid && schema['type'] === 'integer')
          yield {
            where: `${id}/${name}`,
            title: `${id} takes a ${name} with a fraction`,
            promise: answers.invalid.promise,
            also: [pointer],
            operations: [id],
            wrap: {
              authenticate: (next) => {
                let known: Caller | undefined;
                return (ask) => {
                  try {
                    known = next(ask);
                    return known;
                  } catch (error) {
                    const isMisread = error instanceof Refusal && error.about === name && known !== undefined;
                    if (isMisread && /^\d{9,}\.\d+$/.test(sentText(ask, name) ?? '')) return known as Caller;
                    throw error;
                  }
                };
              },
            },
          };
  },
});
