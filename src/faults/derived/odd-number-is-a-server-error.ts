import { joinPointer, type Parameter } from '../../contract/index.ts';
import { changeReply, sentText } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { alikeNumbers } from './parameters/alike-numbers.ts';
import { dealt, inTurn } from './parameters/dealt.ts';

/** Signs that break programs before they see that a text is no number. */
const SIGNS: readonly (readonly [way: string, title: string, sign: RegExp])[] = [
  ['nul', 'NUL', /\0/],
  ['beyond-ascii', 'a character beyond ASCII', /[^\0-\u007f]/],
  ['astral', 'a character beyond U+FFFF', /[\u{10000}-\u{10ffff}]/u],
  ['quote', 'a quotation mark', /'/],
];

/** A text with an odd sign, where a number belongs and a refusal is promised, is a server error. */
export const oddNumberIsAServerError = defineDerivation({
  name: 'odd-number-is-a-server-error',
  *derive({ operations }) {
    const kinds = operations.flatMap((operation) =>
      alikeNumbers(operation).map(({ type, place, parameters }) => ({
        operation,
        where: `${type}-in-${place}`,
        parameters: parameters.filter(({ answers }) => answers.invalid !== undefined),
      })),
    );
    const meant = kinds.filter(({ parameters: [first] }) => first?.in === 'query' || first?.in === 'form');
    for (const [own, { operation, where, parameters }, all] of inTurn(meant))
      for (const [way, title, sign] of dealt(SIGNS, { own: own % SIGNS.length, of: all.length, each: 1 }))
        yield {
          where: `${operation.id}/${where}/${way}`,
          title: `${title} in ${where.replaceAll('-', ' ')} is answered with status 500 by ${operation.id}`,
          promise: joinPointer(operation.pointer, 'responses'),
          also: parameters.map(({ pointer }) => pointer),
          operations: [operation.id],
          wrap: failOn(parameters, sign),
        };
  },
});

function failOn(parameters: readonly Parameter[], sign: RegExp): ReturnType<typeof changeReply> {
  return changeReply((reply, ask) =>
    parameters.some(({ name }) => sign.test(sentText(ask, name) ?? '')) ? { ...reply, status: 500 } : reply,
  );
}
