import type { JsonPointer, Operation, Parameter } from '../../../contract/index.ts';
import type { AnsweredExchange } from '../../../client/index.ts';
import type { CheckContext } from '../../check.ts';
import type { Violation } from '../../../judgement/index.ts';
import type { ListQuery } from '../../../lists/index.ts';
import { answerKey, summaryOf } from './answer-key.ts';

/** A documented default of a parameter. */
export interface Default {
  readonly parameter: Parameter;
  readonly text: string;
  readonly promise: JsonPointer;
}

const TRIES = 3;
/** Before anybody is accused; a list that comes and goes is taken for still by one of a thousand. */
const FURTHER_LOOKS = 4;
const LEVELS = ['everything', 'essence'] as const;
type Level = (typeof LEVELS)[number];

export interface ComparedDefault {
  readonly documented: Default;
  readonly result: Violation | 'moved' | 'alike';
}

/** One default after the other, anywhere; from the first one on during which data moved, where the list stands still if it does somewhere. */
export async function compareDefaults(
  context: CheckContext,
  defaults: readonly Default[],
): Promise<readonly ComparedDefault[]> {
  let still: ListQuery = {};
  const compared: ComparedDefault[] = [];
  for (const documented of defaults) {
    const compare = () => compareOnce(context, documented, documented.parameter.name in still ? {} : still);
    let result = await compare();
    if (result === 'moved' && context.operation.collection) still = await context.list.frozen();
    for (let tries = 1; tries < TRIES && result === 'moved'; tries += 1) result = await compare();
    compared.push({ documented, result });
  }
  return compared;
}

/**
 * A-B-A within a query: omitted, explicit, omitted again. Where only counts and times of items moved meanwhile, the rest of them is compared.
 * A list that comes and goes from read to read may look still to that, and not to further looks in the other order.
 */
async function compareOnce(
  { operation, send, evidence }: CheckContext,
  { parameter: { name }, text, promise }: Default,
  within: ListQuery,
): Promise<Violation | 'moved' | 'alike'> {
  const ask = (value: string | null): Promise<AnsweredExchange> =>
    send({
      parameters: { ...within, [name]: value },
      purpose: value === null ? `no ${name}` : `${name}=${value}, its default`,
      fresh: true,
    });
  const same = (of: Level, left: AnsweredExchange, right: AnsweredExchange) =>
    answerKey(operation, left.response, of) === answerKey(operation, right.response, of);
  const [before, explicit, after] = [await ask(null), await ask(text), await ask(null)];
  evidence.add('defaults compared');
  if (
    explicit.response.status >= 500 ||
    LEVELS.some((of) => !same(of, before, after) && (same(of, before, explicit) || same(of, after, explicit)))
  )
    return 'alike';
  const level = LEVELS.find((of) => same(of, before, after));
  if (level === undefined) return 'moved';
  if (same(level, before, explicit)) return 'alike';
  for (let look = 0; look < FURTHER_LOOKS; look += 1)
    if (!same(level, after, await ask(null)) || !same(level, explicit, await ask(text))) return 'moved';
  return {
    ...difference(operation, explicit, before),
    message: `${name}=${text} is answered differently from no ${name}, though ${text} is its default`,
    exchange: explicit,
    promise,
  };
}

function difference(
  operation: Operation,
  explicit: AnsweredExchange,
  omitted: AnsweredExchange,
): { expected: string; received: string } {
  const [received, expected] = [explicit, omitted].map(({ response }) => summaryOf(operation, response)) as [
    string,
    string,
  ];
  return received === expected
    ? { expected: `the same ${expected}`, received: 'others, or in another order' }
    : { expected, received };
}
