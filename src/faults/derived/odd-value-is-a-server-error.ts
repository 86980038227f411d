import { schemaKeyword, type Contract, type Parameter } from '../../contract/index.ts';
import type { Asked, StageWrappers } from '../../provider/pipeline/index.ts';
import { changeReply, sentText } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { choicesOf } from './parameters/parameters-of.ts';

/** A request about which the contract promises nothing, with an empty value, an unusual spelling or an unknown parameter, is a server error. */
export const oddValueIsAServerError = defineDerivation({
  name: 'odd-value-is-a-server-error',
  *derive(contract) {
    for (const { parameter, ids, name } of choicesOf(contract))
      for (const [way, title, isOdd] of oddTexts(contract, parameter))
        yield {
          where: `${name}/${way}`,
          title: `${parameter.name} ${title} is answered with status 500`,
          promise: parameter.pointer,
          operations: ids,
          wrap: failWhere((ask) => {
            const text = sentText(ask, parameter.name);
            return text !== undefined && isOdd(text);
          }),
        };
    for (const { id, pointer, parameters } of contract.operations) {
      const places = contract.credentials.flatMap(({ place }) => place?.name ?? []);
      const known = new Set([...parameters.map(({ name, sentAs = name }) => sentAs), ...places]);
      yield {
        where: `${id}/undocumented`,
        title: `a parameter that ${id} does not know is answered with status 500`,
        promise: pointer,
        operations: [id],
        wrap: failWhere(({ request }) => namesIn(request).some((name) => !known.has(name))),
      };
    }
  },
});

function namesIn({ query, form, json }: Asked['request']): string[] {
  return [...query.map(([name]) => name), ...form.map(([name]) => name), ...Object.keys(json)];
}

function failWhere(isOdd: (ask: Asked) => boolean): StageWrappers {
  return changeReply((reply, answer) => (isOdd(answer) ? { ...reply, status: 500 } : reply));
}

type OddText = readonly [way: string, title: string, isOdd: (text: string) => boolean];

function oddTexts(contract: Contract, { schemaPointer, answers, in: place }: Parameter): OddText[] {
  const empty: OddText = ['empty', 'sent empty', (text) => text === ''];
  if (['integer', 'number'].includes(String(schemaKeyword(contract, schemaPointer, 'type')?.value)))
    return [empty, ['spelling', 'with a leading zero or plus', (text) => /^[0+]\d/.test(text)]];
  // Where a list of values is promised, a text beyond ASCII is bad like any other text.
  if (answers.invalid !== undefined && contract.validate(schemaPointer, '\u4e8b').length > 0) return [empty];
  const breaking: OddText[] = [
    ['open-escape', 'that ends with a backslash', (text) => text.endsWith('\\')],
    ['repeats-nothing', 'that begins with an asterisk', (text) => text.length > 1 && text.startsWith('*')],
  ];
  return [
    empty,
    ['beyond-ascii', 'beyond ASCII', (text) => /[^ -~]/.test(text)],
    // A header has no place for what else stands in such a text.
    ...(place === 'header' ? [] : breaking),
  ];
}
