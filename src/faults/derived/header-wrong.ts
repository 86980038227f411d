import { constraints } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';

const WORD = 'soon';

/** A header has a value that its schema refuses. */
export const headerWrong = defineDerivation({
  name: 'header-wrong',
  *derive(contract) {
    for (const { id, responses } of contract.operations)
      for (const { status, headers } of responses.filter((response) => /^[24]/.test(response.status)))
        for (const { name, schema } of headers)
          for (const { keyword, value, promise } of constraints(contract, { schemaPointer: schema })) {
            const text =
              keyword === 'type' && value !== 'string'
                ? WORD
                : keyword === 'minimum'
                  ? String(Number(value) - 1)
                  : keyword === 'maximum'
                    ? String(Number(value) + 1)
                    : undefined;
            if (text === undefined) continue;
            yield {
              where: `${id}/${status}/${name}/${keyword}`,
              title: `the header ${name} of status ${status} is ${text}`,
              promise,
              operations: [id],
              wrap: changeReply((reply) =>
                String(reply.status) === status
                  ? { ...reply, headers: { ...reply.headers, [name.toLowerCase()]: text } }
                  : reply,
              ),
            };
          }
  },
});
