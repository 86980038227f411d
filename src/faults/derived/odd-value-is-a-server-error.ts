import { schemaKeyword, type Contract, type Parameter } from '../../contract/index.ts';
import { firstValue } from '../../provider/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** What nobody promises anything about, an empty value or an unusual spelling, breaks the server. */
export const oddValueIsAServerError = defineDerivation({
  name: 'odd-value-is-a-server-error',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter((each) => isQuestion(each.parameter)))
      for (const [way, title, isOdd] of oddities(contract, parameter))
        yield {
          where: `${name}/${way}`,
          title: `${parameter.name} ${title} is answered with status 500`,
          promise: parameter.pointer,
          operations: operations.map(({ id }) => id),
          wrap: changeReply((reply, { request }) => {
            const text = firstValue([...request.query, ...request.form], parameter.name);
            return text !== undefined && isOdd(text) ? { ...reply, status: 500 } : reply;
          }),
        };
    for (const { id, pointer, parameters } of contract.operations) {
      const known = new Set(parameters.map(({ name }) => name));
      yield {
        where: `${id}/undocumented`,
        title: `a parameter that ${id} does not know is answered with status 500`,
        promise: pointer,
        operations: [id],
        wrap: changeReply((reply, { request }) =>
          [...request.query, ...request.form].some(([name]) => !known.has(name)) ? { ...reply, status: 500 } : reply,
        ),
      };
    }
  },
});

function oddities(
  contract: Contract,
  { schemaPointer, answers }: Parameter,
): [string, string, (text: string) => boolean][] {
  const isNumber = ['integer', 'number'].includes(String(schemaKeyword(contract, schemaPointer, 'type')?.value));
  // Where a list of values is promised, a text beyond ASCII is as bad as any other.
  if (!isNumber && answers.invalid !== undefined && contract.validate(schemaPointer, '\u4e8b').length > 0)
    return [['empty', 'sent empty', (text) => text === '']];
  return [
    ['empty', 'sent empty', (text) => text === ''],
    isNumber
      ? ['spelling', 'with a leading zero or plus', (text) => /^[0+]\d/.test(text)]
      : ['beyond-ascii', 'beyond ASCII', (text) => /[^ -~]/.test(text)],
  ];
}
