import { joinPointer } from '../../../contract/index.ts';
import type { Rendered, StageWrappers } from '../../pipeline/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isQuestion, parametersOf } from './parameters-of.ts';

/** A mistake of the client is answered with a server error. */
export const serverError = defineDerivation({
  name: 'server-error',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract).filter((each) => each.parameter.answers.invalid !== undefined && isQuestion(each.parameter)))
      for (const operation of operations)
        yield {
          where: name,
          title: `a bad ${parameter.name} is answered with status 500`,
          promise: joinPointer(operation.pointer, 'responses'),
          operations: [operation.id],
          wrap: failWhere((answer) => 'refusal' in answer && answer.refusal.about === parameter.name),
        };
    for (const operation of contract.operations)
      for (const outcome of ['invalid-credentials', 'missing-credentials', 'unknown-resource', 'foreign-owner'] as const)
        yield {
          where: `${operation.id}/${outcome}`,
          title: `${outcome} is answered with status 500`,
          promise: joinPointer(operation.pointer, 'responses'),
          operations: [operation.id],
          wrap: failWhere((answer) => 'refusal' in answer && answer.refusal.outcome === outcome),
        };
  },
});

function failWhere(isFailing: (answer: Rendered) => boolean): StageWrappers {
  return changeReply((reply, answer) => (isFailing(answer) ? { ...reply, status: 500, text: '{"error_code":"ModelArts.0010","error_msg":"Internal error.","code":6000,"message":"internal error"}' } : reply));
}
