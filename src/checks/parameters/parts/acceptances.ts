import type { Operation } from '../../../contract/index.ts';
import {
  awaitAll,
  eachSaidAs,
  Inconclusive,
  NotJudged,
  type RequestPlan,
  type Violation,
} from '../../../judgement/index.ts';
import { filterIdiom } from '../../../lists/index.ts';
import { contradiction, describeOutcome, isAccepted, isServerError } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { judgeTogether } from '../../judge-together.ts';
import { chosenBeside, describeProbe, inRounds, type AllowedValue } from '../../probes/index.ts';

/** So many values of a parameter are sent with everything else, and more of them later. */
const ROUNDS_AT_ONCE = 2;

/**
 * Sends values of different parameters together, and each alone where they are not accepted together. Yields the refusals. Then it sends them beside
 * listed values and orders: what is refused there, server errors and errors in disguise are judged elsewhere, on every exchange.
 */
export async function* acceptances(context: CheckContext, values: readonly AllowedValue[]): AsyncGenerator<Violation> {
  const { operation, evidence } = context;
  // The two ends of a range may exclude each other, and so may two directions.
  const kindOf = ({ parameter: { name } }: AllowedValue) =>
    isEnd(operation, name) || isOneDirection(operation, name) ? undefined : name;
  const rounds = inRounds(values, kindOf);
  const whenOf = ([first]: readonly AllowedValue[]): Pick<RequestPlan, 'later'> =>
    rounds.findIndex((round) => round.some((value) => value === first)) < ROUNDS_AT_ONCE ? {} : { later: 1 };
  yield* judgeTogether(rounds, {
    areGood: async (all) => {
      const areAccepted = isAccepted(operation, await context.send({ ...together(all), ...whenOf(all) }));
      if (areAccepted) evidence.add('allowed values sent', all.length);
      return areAccepted;
    },
    judge: (value, how) => judgeAllowed(context, value, { ...whenOf([value]), ...how }),
  });
  await awaitAll(rounds.slice(0, ROUNDS_AT_ONCE).map((round) => sendBesideOthers(context, round)));
}

/**
 * Beside listed values and orders, because an answer without items shows less. Where it finds no answer, the values were judged all the same.
 */
async function sendBesideOthers({ operation, send }: CheckContext, round: readonly AllowedValue[]): Promise<void> {
  const plan = together(round);
  const said = round.map(({ parameter }) => parameter);
  const chosen = chosenBeside(operation, said);
  const beside = eachSaidAs(chosen);
  if (beside.length === 0) return;
  const parameters = { ...chosen, ...plan.parameters };
  try {
    await send({ parameters, purpose: `${plan.purpose} beside ${beside.join(', ')}`, later: 2 });
  } catch (error) {
    if (!(error instanceof NotJudged || error instanceof Inconclusive)) throw error;
  }
}

function isEnd({ collection }: Operation, name: string): boolean {
  const filter = collection?.filters.find(({ parameter }) => parameter.name === name);
  return filter !== undefined && filterIdiom(filter).end !== undefined;
}

function isOneDirection({ collection }: Operation, name: string): boolean {
  const { syntax } = collection?.sort ?? {};
  return syntax?.style === 'by-direction' && [syntax.ascending, syntax.descending].some((each) => each.name === name);
}

function together(values: readonly AllowedValue[]): RequestPlan {
  return {
    parameters: Object.fromEntries(values.map(({ parameter, text }) => [parameter.name, text])),
    purpose: values.map(describeProbe).join(', '),
  };
}

async function judgeAllowed(
  { operation, send, evidence }: CheckContext,
  value: AllowedValue,
  how: Pick<RequestPlan, 'later' | 'settles'>,
): Promise<readonly Violation[]> {
  const { parameter, text, promise } = value;
  const exchange = await send({ parameters: { [parameter.name]: text }, purpose: describeProbe(value), ...how });
  evidence.add('allowed values sent');
  const { response } = exchange;
  if (
    isServerError(operation, response) ||
    isAccepted(operation, exchange) ||
    contradiction(operation, response) !== undefined
  )
    return [];
  const received = describeOutcome(operation, response);
  return [
    {
      message: `${describeProbe(value)} is answered with ${received}`,
      expected: 'success',
      received,
      exchange,
      promise,
    },
  ];
}
