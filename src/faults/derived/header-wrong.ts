import { constraints, type Constraint } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';

/** A header has a value that its schema refuses. */
export const headerWrong = defineDerivation({
  name: 'header-wrong',
  *derive(contract) {
    for (const { id, responses } of contract.operations)
      for (const { status, headers } of responses.filter((response) => /^[24]/.test(response.status)))
        for (const { name, schema } of headers)
          for (const constraint of constraints(contract, { schemaPointer: schema })) {
            const text = brokenText(constraint);
            if (text === undefined) continue;
            yield {
              where: `${id}/${status}/${name}/${constraint.keyword}`,
              title: `the header ${name} of status ${status} is ${text}`,
              promise: constraint.promise,
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

/** A text that breaks a constraint; `undefined` where no text is known to. */
function brokenText({ keyword, value }: Constraint): string | undefined {
  if (keyword === 'type') return value === 'string' ? undefined : 'soon';
  if (keyword === 'minimum') return String(Number(value) - 1);
  return keyword === 'maximum' ? String(Number(value) + 1) : undefined;
}
