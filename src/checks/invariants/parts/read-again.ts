import { findOperation, type Agreement } from '../../../contract/index.ts';
import { Inconclusive } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';
import { contradictionsIn, type Contradiction } from './contradictions-in.ts';
import { type HeardValues, questionsOf, type Said } from './heard-values.ts';
import type { AgreedPlace } from './read-agreed-value.ts';

const TRIES = 3;
/** Kinds of requests that are asked again, because they said something else. */
const MOST_KINDS = 5;

/**
 * Reads the first value, then the others, then the first one again, and once more where it moved in between. Everything that was heard is judged
 * by these reads too. Throws `Inconclusive` where it moves each time.
 */
export async function readAgain(
  context: CheckContext,
  agreement: Agreement,
  heard: HeardValues,
): Promise<readonly Contradiction[]> {
  const [own, ...others] = agreement.values;
  if (own === undefined) return [];
  const reader = new Reader(context, heard);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await reader.read(own);
    const between: (Said | undefined)[] = [];
    for (const place of others) between.push(await reader.read(place));
    for (const doubtful of kindsBeside(heard.said, before)) between.push(await reader.repeat(doubtful));
    const after = await reader.read(own);
    if (before === undefined || after === undefined || before.text !== after.text) continue;
    const wrong = between.filter((said) => said !== undefined && said.text !== before.text) as Said[];
    const read = wrong.map((said) => ({ said, instead: before }));
    const known = new Set(wrong);
    return [...read, ...contradictionsIn(heard.said, own).filter(({ said }) => !known.has(said))];
  }
  throw new Inconclusive(`${own.at} of ${own.operation} changed while it was compared, ${TRIES} times`);
}

/** One of each kind of request that said something else: the same parameters of the same operation are one kind. */
function kindsBeside(all: readonly Said[], settled: Said | undefined): readonly Said[] {
  const kinds = new Map(
    all
      .filter(({ text }) => text !== settled?.text)
      .map((said) => [JSON.stringify([said.operation.id, said.place.at, Object.keys(questionsOf(said))]), said]),
  );
  return [...kinds.values()].slice(0, MOST_KINDS);
}

/** Asks anew, and gives what the answer says. */
class Reader {
  readonly #context: CheckContext;
  readonly #heard: HeardValues;

  constructor(context: CheckContext, heard: HeardValues) {
    this.#context = context;
    this.#heard = heard;
  }

  async read(place: AgreedPlace, parameters: Readonly<Record<string, string>> = {}): Promise<Said | undefined> {
    const { contract, resource, send } = this.#context;
    const exchange = await send({
      operation: place.operation,
      parameters,
      purpose: `what ${place.operation} says at ${place.at} now`,
      fresh: true,
    });
    this.#heard.hear({ operation: findOperation(contract, place.operation), exchange, resource });
    return this.#heard.said.find((said) => said.exchange === exchange && said.place === place);
  }

  repeat(said: Said): Promise<Said | undefined> {
    return this.read(said.place, questionsOf(said));
  }
}
