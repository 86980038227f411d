import { constraints, joinPointer, readParameter, type Contract, type Parameter } from '../../contract/index.ts';
import type { Refused, StageWrappers } from '../../provider/pipeline/index.ts';
import { changeReply, sentText } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { answersOf } from './outcomes/answers-of.ts';
import { provokedOutcomes } from './outcomes/provoked-outcomes.ts';
import { guardedChoicesOf, hasInvalidValues } from './parameters/parameters-of.ts';

/** A refusal that is about no value says in words, with spaces, what it is about. */
const PLAIN = /^[\w .-]{1,100}$/;
/** Where marks are forbidden, a mark is what makes a text bad. Quotes and percent signs are a fault of their own. */
const MARKED = /^(?!.*["'%])[ -~]{1,100}$/;

/** A mistake of the client is answered with a server error. */
export const serverError = defineDerivation({
  name: 'server-error',
  *derive(contract) {
    for (const { parameter, operations, name } of guardedChoicesOf(contract))
      for (const { id, pointer } of hasInvalidValues(contract, parameter) ? operations : [])
        yield {
          where: name,
          title: `a bad ${parameter.name} is answered with status 500`,
          promise: joinPointer(pointer, 'responses'),
          operations: [id],
          wrap: failWhere((answer) => answer.refusal.about === parameter.name && isPlain(contract, parameter, answer)),
        };
    for (const operation of contract.operations) {
      const { id, pointer } = operation;
      for (const outcome of provokedOutcomes(operation).filter((name) => name !== 'invalid-parameter'))
        yield {
          where: `${id}/${outcome}`,
          title: `${outcome} is answered with status 500`,
          promise: joinPointer(pointer, 'responses'),
          also: answersOf(contract, (name) => name === outcome),
          operations: [id],
          wrap: failWhere(({ refusal }) => refusal.outcome === outcome && PLAIN.test(refusal.about)),
        };
    }
  },
});

function failWhere(isMeant: (answer: Refused) => boolean): StageWrappers {
  return changeReply((reply, answer) => ('refusal' in answer && isMeant(answer) ? { ...reply, status: 500 } : reply));
}

/** Whether the contract promises that a value is refused; a server error for any other value is a fault of its own. */
function isPlain(contract: Contract, parameter: Parameter, answer: Refused): boolean {
  const text = sentText(answer, parameter.name) ?? 'absent';
  const mark = constraints(contract, parameter).some(({ keyword }) => keyword === 'not-pattern') ? MARKED : PLAIN;
  return mark.test(text) && !readParameter(contract, parameter, text).ambiguous;
}
