import { constraints, joinPointer, readParameter, type Contract, type Parameter } from '../../contract/index.ts';
import { firstValue, type Rendered, type StageWrappers } from '../../provider/index.ts';
import { changeReply } from '../changes/index.ts';
import { answersOf } from './answers-of.ts';
import { defineDerivation } from './derivation.ts';
import { provoked } from './outcome-in-disguise.ts';
import { hasInvalidValues, isQuestion, parametersOf } from './parameters-of.ts';

/** Spaces are in what a refusal is about where it names no value. */
const PLAIN = /^[\w .-]{1,100}$/;
/** Where marks are forbidden, one is what makes a text bad; quotes and percent signs are a fault of their own. */
const MARKED = /^(?!.*["'%])[ -~]{1,100}$/;

/** A mistake of the client is answered with a server error. */
export const serverError = defineDerivation({
  name: 'server-error',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter(
      (each) =>
        each.parameter.answers.invalid !== undefined &&
        isQuestion(each.parameter) &&
        hasInvalidValues(contract, each.parameter),
    ))
      for (const operation of operations)
        yield {
          where: name,
          title: `a bad ${parameter.name} is answered with status 500`,
          promise: joinPointer(operation.pointer, 'responses'),
          operations: [operation.id],
          wrap: failWhere(
            (answer) =>
              'refusal' in answer && answer.refusal.about === parameter.name && isPlain(contract, parameter, answer),
          ),
        };
    for (const operation of contract.operations)
      for (const outcome of provoked(contract).filter((name) => name !== 'invalid-parameter'))
        yield {
          where: `${operation.id}/${outcome}`,
          title: `${outcome} is answered with status 500`,
          promise: joinPointer(operation.pointer, 'responses'),
          also: answersOf(contract, (name) => name === outcome),
          operations: [operation.id],
          wrap: failWhere(
            (answer) => 'refusal' in answer && answer.refusal.outcome === outcome && PLAIN.test(answer.refusal.about),
          ),
        };
  },
});

function failWhere(isFailing: (answer: Rendered) => boolean): StageWrappers {
  return changeReply((reply, answer) =>
    isFailing(answer)
      ? {
          ...reply,
          status: 500,
          text: '{"error_code":"ModelArts.0010","error_msg":"Internal error.","code":6000,"message":"internal error"}',
        }
      : reply,
  );
}

/** What nobody promises anything about is a fault of its own. */
function isPlain(contract: Contract, parameter: Parameter, { request }: Rendered): boolean {
  const text = firstValue([...request.query, ...request.form], parameter.name) ?? 'absent';
  const mark = constraints(contract, parameter).some(({ keyword }) => keyword === 'not-pattern') ? MARKED : PLAIN;
  return mark.test(text) && !readParameter(contract, parameter, text).ambiguous;
}
