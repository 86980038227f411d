import { joinPointer, type JsonPointer, schemaKeyword, type Operation, type Parameter } from '../../contract/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { type CheckContext, defineCheck, Inconclusive, type Violation } from '../check.ts';
import type { ListQuery } from '../collection-reader.ts';
import { isQuestion } from './acceptances.ts';
import { sayingOf, summaryOf } from './saying-of.ts';

/** Saying the default of a parameter is saying nothing: the answers are alike, read between two reads that leave it out. */
export const defaultEqualsOmitted = defineCheck({
  id: 'parameters/default-equals-omitted',
  title: 'an explicit default equals an omitted one',
  scope: 'operation',
  subjects: 'first',
  // What a list does by default is said better by the checks of its order and its pages.
  needs: [
    'conformance/plain-request-succeeds', 'conformance/body-matches-schema',
    'sorting/default-order-is-documented', 'pagination/default-size-is-documented',
  ],
  appliesTo: (operation) => defaults(operation).length > 0,
  async *run(context) {
    const compared = await Promise.all(defaults(context.operation).map(async (documented) => ({ documented, result: await compare(context, documented) })));
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

const TRIES = 3;

/** Once anywhere, and where data moved again, where the list stands still if it does somewhere. */
async function compare(context: CheckContext, documented: Default): Promise<Violation | 'moved' | 'alike'> {
  let result = await compareOnce(context, documented, {});
  const still = result === 'moved' && context.operation.collection ? await context.collection.frozen() : {};
  for (let tries = 1; tries < TRIES && result === 'moved'; tries += 1) result = await compareOnce(context, documented, documented.parameter.name in still ? {} : still);
  return result;
}

/** A-B-A within a query: omitted, explicit, omitted again. Where only counts and times of items moved meanwhile, the rest of them is compared. */
async function compareOnce({ operation, send, evidence }: CheckContext, { parameter: { name }, text, promise }: Default, within: ListQuery): Promise<Violation | 'moved' | 'alike'> {
  const ask = (value: string | null): Promise<AnsweredExchange> =>
    send({ parameters: { ...within, [name]: value }, purpose: value === null ? `no ${name}` : `${name}=${value}, its default`, fresh: true });
  const [before, explicit, after] = [await ask(null), await ask(text), await ask(null)];
  const sayings = (['everything', 'essence'] as const).map((of) => [before, explicit, after].map(({ response }) => sayingOf(operation, response, of)));
  evidence.add('defaults compared');
  if (explicit.response.status >= 500 || sayings.some(([first, said, last]) => first !== last && (said === first || said === last))) return 'alike';
  const still = sayings.find(([first, , last]) => first === last);
  if (still === undefined) return 'moved';
  if (still[0] === still[1]) return 'alike';
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
