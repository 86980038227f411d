import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation } from '../../../contract/index.ts';
import { awaitAll, eachSaidAs, saidAs, saidOfResource, type Violation } from '../../../judgement/index.ts';
import type { ListQuery } from '../../../lists/index.ts';
import { isSameAnswer, isServerError, type Level, summaryOf } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import type { AllowedValue } from '../../probes/index.ts';

const TRIES = 3;
/** Further reads before a violation is reported. With them, a list that comes and goes is taken for one that stands still once in a thousand times. */
const FURTHER_READS = 4;
/** How answers are compared: first everything, then only what makes an item the item it is. */
const LEVELS: readonly Level[] = ['everything', 'essence'];

export interface ComparedDefault {
  readonly value: AllowedValue;
  readonly result: Violation | 'moved' | 'alike';
}

/** Compares defaults by as few reads as can be first, and one after the other where those show a difference. */
export async function compareDefaults(
  context: CheckContext,
  defaults: readonly AllowedValue[],
): Promise<readonly ComparedDefault[]> {
  // What the resource says otherwise has to be left out, so it is compared alone.
  const said = saidOfResource(context.operation, context.resource);
  const usual = defaults.filter(({ parameter }) => !(parameter.name in said));
  const isAlike = usual.length > 1 && (await areAllAlike(context, usual));
  const others = isAlike ? defaults.filter((value) => !usual.includes(value)) : defaults;
  const alike = isAlike ? usual.map((value): ComparedDefault => ({ value, result: 'alike' })) : [];
  return [...alike, ...(await compareEach(context, others))];
}

/**
 * Compares one default after the other. From the first one on during which data moved, the list is read where it stands still, if there is
 * such a part of it.
 */
async function compareEach(
  context: CheckContext,
  defaults: readonly AllowedValue[],
): Promise<readonly ComparedDefault[]> {
  let still: ListQuery = {};
  const compared: ComparedDefault[] = [];
  for (const value of defaults) {
    const compare = () => compareOnce(context, value, value.parameter.name in still ? {} : still);
    let result = await compare();
    if (result === 'moved' && context.operation.collection) still = await context.list.frozen();
    for (let tries = 1; tries < TRIES && result === 'moved'; tries += 1) result = await compare();
    compared.push({ value, result });
  }
  return compared;
}

/** Whether every default gives what comes without any of them. They are said in two requests, half of them in each. */
async function areAllAlike(
  { operation, evidence, send }: CheckContext,
  defaults: readonly AllowedValue[],
): Promise<boolean> {
  const without = await send({ purpose: 'nothing but defaults', fresh: true, later: 1 });
  const halves = [0, 1].map((half) => defaults.filter((_, place) => place % 2 === half));
  const said = await awaitAll(
    halves.map((half) => {
      const parameters = Object.fromEntries(half.map(({ parameter: { name }, text }) => [name, text]));
      const names = eachSaidAs(parameters);
      return send({ parameters, purpose: `${names.join(', ')}, by default`, fresh: true, later: 1 });
    }),
  );
  const isSame = ({ response }: AnsweredExchange): boolean =>
    !isServerError(operation, response) && isSameAnswer(operation, [without.response, response], 'everything');
  if (!said.every(isSame)) return false;
  evidence.add('defaults compared', defaults.length);
  return true;
}

/**
 * Reads three times within a query: without the parameter, with its default, without it again. Where only counts and times of items moved
 * meanwhile, the rest of them is compared. A list that comes and goes from read to read may look still to that, so further reads in the other
 * order follow before anything is reported.
 */
async function compareOnce(
  context: CheckContext,
  { parameter: { name }, text, promise }: AllowedValue,
  within: ListQuery,
): Promise<ComparedDefault['result']> {
  const { operation, evidence } = context;
  const askWithout = () =>
    context.send({ parameters: { ...within, [name]: null }, purpose: `no ${name}`, fresh: true });
  const askWith = () =>
    context.send({
      parameters: { ...within, [name]: text },
      purpose: `${saidAs(name, text)}, its default`,
      fresh: true,
    });
  const same = (of: Level, left: AnsweredExchange, right: AnsweredExchange) =>
    isSameAnswer(operation, [left.response, right.response], of);
  const [before, explicit, after] = [await askWithout(), await askWith(), await askWithout()];
  evidence.add('defaults compared');
  const isAlike = (of: Level) => !same(of, before, after) && (same(of, before, explicit) || same(of, after, explicit));
  if (isServerError(operation, explicit.response) || LEVELS.some(isAlike)) return 'alike';
  const level = LEVELS.find((of) => same(of, before, after));
  if (level === undefined) return 'moved';
  if (same(level, before, explicit)) return 'alike';
  for (let read = 0; read < FURTHER_READS; read += 1)
    if (!same(level, after, await askWithout()) || !same(level, explicit, await askWith())) return 'moved';
  return {
    ...difference(operation, explicit, before),
    message: `${saidAs(name, text)} is answered differently from no ${name}, though ${text} is its default`,
    exchange: explicit,
    promise,
  };
}

function difference(
  operation: Operation,
  explicit: AnsweredExchange,
  omitted: AnsweredExchange,
): { expected: string; received: string } {
  const received = summaryOf(operation, explicit.response);
  const expected = summaryOf(operation, omitted.response);
  return received === expected
    ? { expected: `the same ${expected}`, received: 'others, or in another order' }
    : { expected, received };
}
