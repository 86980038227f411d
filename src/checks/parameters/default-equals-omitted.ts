import { joinPointer, schemaKeyword, type Operation, type Parameter } from '../../contract/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { defineCheck, Inconclusive } from '../check.ts';
import { isQuestion } from './acceptances.ts';
import { sayingOf, summaryOf } from './saying-of.ts';

/** Saying the default of a parameter is saying nothing: the answers are alike, read between two reads that leave it out. */
export const defaultEqualsOmitted = defineCheck({
  id: 'parameters/default-equals-omitted',
  title: 'an explicit default answers like an omitted one',
  scope: 'operation',
  subjects: 'first',
  // What a list does by default is said better by the checks of its order and its pages.
  needs: [
    'conformance/plain-request-succeeds', 'conformance/body-matches-schema',
    'sorting/default-order-is-documented', 'pagination/default-size-is-documented',
  ],
  appliesTo: (operation) => defaults(operation).length > 0,
  async *run({ operation, send, evidence }) {
    const moved: string[] = [];
    for (const { parameter, text, promise } of defaults(operation)) {
      const { name } = parameter;
      const ask = (value: string | null): Promise<AnsweredExchange> =>
        send({ parameters: { [name]: value }, purpose: value === null ? `no ${name}` : `${name}=${value}, its default`, fresh: true });
      const [before, explicit, after] = [await ask(null), await ask(text), await ask(null)];
      const [first, said, last] = [before, explicit, after].map(({ response }) => sayingOf(operation, response));
      evidence.add('defaults compared');
      if (explicit.response.status >= 500 || said === first || said === last) continue;
      if (first !== last) moved.push(name);
      else yield { ...difference(operation, explicit, before), message: `${name}=${text} is answered differently from no ${name}, though ${text} is its default`, exchange: explicit, promise };
    }
    if (moved.length > 0) throw new Inconclusive(`data moved while the default of ${moved.join(', ')} was compared`);
  },
});

function defaults({ contract, parameters }: Operation): { parameter: Parameter; text: string; promise: string }[] {
  return parameters.filter((parameter) => isQuestion(parameter) || (parameter.role === 'resource' && !parameter.required)).flatMap((parameter) => {
    const found = schemaKeyword(contract, parameter.schemaPointer, 'default');
    return found === undefined ? [] : [{ parameter, text: String(found.value), promise: joinPointer(found.promise, 'default') }];
  });
}

function difference(operation: Operation, explicit: AnsweredExchange, omitted: AnsweredExchange): { expected: string; received: string } {
  const [received, expected] = [explicit, omitted].map(({ response }) => summaryOf(operation, response)) as [string, string];
  return received === expected ? { expected: `the same ${expected}`, received: 'others, or in another order' } : { expected, received };
}
