import { readText, schemaKeyword, type Operation, type Parameter } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { UNDOCUMENTED } from '../errors/index.ts';
import { isQuestion } from './acceptances.ts';

/** What nobody promises anything about (unknown names, empty values, odd spellings, text beyond ASCII) may mean anything but a server error. */
export const undocumentedParametersAreNoServerError = defineCheck({
  id: 'parameters/undocumented-parameters-are-no-server-error',
  title: 'an undocumented parameter is no server error',
  scope: 'operation',
  subjects: 'first',
  probes: 'negative',
  needs: ['conformance/plain-request-succeeds'],
  appliesTo: () => true,
  async *run({ operation, send, evidence }) {
    for (const { name, text, promise } of oddities(operation)) {
      const purpose = `${name}=${text}`;
      const exchange = await send({ parameters: { [name]: text }, purpose });
      evidence.add('odd values sent');
      const { status } = exchange.response;
      if (status < 500) continue;
      yield { message: `${purpose} is answered with ${status}`, expected: 'no server error', received: status, exchange, promise };
    }
  },
});

function oddities(operation: Operation): { name: string; text: string; promise: string }[] {
  const known = operation.parameters.filter(isQuestion).flatMap((parameter) =>
    oddTexts(operation, parameter).map((text) => ({ name: parameter.name, text, promise: parameter.pointer })));
  return [{ name: UNDOCUMENTED, text: '1', promise: operation.pointer }, ...known];
}

function oddTexts({ contract }: Operation, { schemaPointer }: Parameter): readonly string[] {
  const types = [schemaKeyword(contract, schemaPointer, 'type')?.value ?? 'string'].flat().map(String);
  if (types.includes('string')) return ['', '事件'];
  const spellings = ['', '05', '+5', '5.0', '1e2'].filter((text) => readText(types, text).ambiguous);
  return types.includes('number') ? [...spellings, '-1', '1.5'] : spellings;
}
