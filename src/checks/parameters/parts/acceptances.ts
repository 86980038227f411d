import type { Operation } from '../../../contract/index.ts';
import type { RequestPlan, Violation } from '../../../judgement/index.ts';
import { filterIdiom } from '../../../lists/index.ts';
import { claimsSuccess, contradiction, describeOutcome } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { judgeTogether } from '../../judge-together.ts';
import { contextsOf, describeProbe, inRounds, type AllowedValue } from '../../probes/index.ts';

/** So many values of a parameter are sent with everything else, and more of them later. */
const ROUNDS_AT_ONCE = 2;

/**
 * Sends values of different parameters together, beside all else that is offered, and each alone where they are not accepted together. Yields what is
 * refused alone. What is refused beside others only, server errors and errors in disguise are judged elsewhere, on every exchange.
 */
export function acceptances(context: CheckContext, values: readonly AllowedValue[]): AsyncIterable<Violation> {
  const { operation, evidence } = context;
  // The two ends of a range may exclude each other, and so may two directions.
  const kindOf = ({ parameter: { name } }: AllowedValue) =>
    isEnd(operation, name) || isOneDirection(operation, name) ? undefined : name;
  const rounds = inRounds(values, kindOf);
  const whenOf = ([first]: readonly AllowedValue[]): Pick<RequestPlan, 'later'> =>
    rounds.findIndex((round) => round.some((value) => value === first)) < ROUNDS_AT_ONCE ? {} : { later: 1 };
  return judgeTogether(rounds, {
    areGood: async (all) => {
      const { response } = await context.send({ ...together(operation, all), ...whenOf(all) });
      const isAccepted = claimsSuccess(operation, response);
      if (isAccepted) evidence.add('allowed values sent', all.length);
      return isAccepted;
    },
    judge: (value, how) => judgeAllowed(context, value, { ...whenOf([value]), ...how }),
  });
}

function isEnd({ collection }: Operation, name: string): boolean {
  const filter = collection?.filters.find(({ parameter }) => parameter.name === name);
  return filter !== undefined && filterIdiom(filter).end !== undefined;
}

function isOneDirection({ collection }: Operation, name: string): boolean {
  const { syntax } = collection?.sort ?? {};
  return syntax?.style === 'by-direction' && [syntax.ascending, syntax.descending].some((each) => each.name === name);
}

function together(operation: Operation, values: readonly AllowedValue[]): RequestPlan {
  const parameters = values.map(({ parameter }) => parameter);
  const [everything] = contextsOf(operation, { resources: [] }, parameters);
  return {
    parameters: {
      ...everything?.plan.parameters,
      ...Object.fromEntries(values.map(({ parameter, text }) => [parameter.name, text])),
    },
    purpose: [values.map(describeProbe).join(', '), ...(everything ? [everything.says] : [])].join(' beside '),
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
  if (response.status >= 500 || claimsSuccess(operation, response) || contradiction(operation, response) !== undefined)
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
