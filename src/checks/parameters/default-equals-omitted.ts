import { joinPointer, type JsonPointer, schemaKeyword, type Operation, type Parameter } from '../../contract/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { type CheckContext, defineCheck, Inconclusive, type Violation } from '../check.ts';
import type { ListQuery } from '../collection-reader.ts';
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
  async *run(context) {
    const compared = await Promise.all(defaults(context.operation).map(async (documented) => {
      const anywhere = await compare(context, documented, {});
      if (anywhere !== 'moved' || !context.operation.collection) return { documented, result: anywhere };
      const still = await context.collection.frozen();
      return { documented, result: Object.keys(still).length === 0 || documented.parameter.name in still ? anywhere : await compare(context, documented, still) };
    }));
    for (const { result } of compared) if (result !== 'moved' && result !== 'alike') yield result;
    const moved = compared.filter(({ result }) => result === 'moved').map(({ documented }) => documented.parameter.name);
    if (moved.length > 0) throw new Inconclusive(`data moved while the default of ${moved.join(', ')} was compared`);
  },
});

interface Default {
  readonly parameter: Parameter;
  readonly text: string;
  readonly promise: JsonPointer;
}

/** A-B-A within a query: omitted, explicit, omitted again. */
async function compare({ operation, send, evidence }: CheckContext, { parameter: { name }, text, promise }: Default, within: ListQuery): Promise<Violation | 'moved' | 'alike'> {
  const ask = (value: string | null): Promise<AnsweredExchange> =>
    send({ parameters: { ...within, [name]: value }, purpose: value === null ? `no ${name}` : `${name}=${value}, its default`, fresh: true });
  const [before, explicit, after] = [await ask(null), await ask(text), await ask(null)];
  const [first, said, last] = [before, explicit, after].map(({ response }) => sayingOf(operation, response));
  evidence.add('defaults compared');
  if (explicit.response.status >= 500 || said === first || said === last) return 'alike';
  if (first !== last) return 'moved';
  return { ...difference(operation, explicit, before), message: `${name}=${text} is answered differently from no ${name}, though ${text} is its default`, exchange: explicit, promise };
}

function defaults({ contract, parameters }: Operation): Default[] {
  return parameters.filter((parameter) => isQuestion(parameter) || (parameter.role === 'resource' && !parameter.required)).flatMap((parameter) => {
    const found = schemaKeyword(contract, parameter.schemaPointer, 'default');
    return found === undefined ? [] : [{ parameter, text: String(found.value), promise: joinPointer(found.promise, 'default') }];
  });
}

function difference(operation: Operation, explicit: AnsweredExchange, omitted: AnsweredExchange): { expected: string; received: string } {
  const [received, expected] = [explicit, omitted].map(({ response }) => summaryOf(operation, response)) as [string, string];
  return received === expected ? { expected: `the same ${expected}`, received: 'others, or in another order' } : { expected, received };
}
