import { findOperation, type Agreement } from '../../../contract/index.ts';
import { eachSaidAs, NotJudged, type Violation } from '../../../judgement/index.ts';
import { quoteValue } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { partsOfTheList } from '../../probes/index.ts';
import { contradictionsIn, type Contradiction } from './contradictions-in.ts';
import { type HeardValues, questionsOf, type Said } from './heard-values.ts';
import { readAgain } from './read-again.ts';
import { readAgreedValue } from './read-agreed-value.ts';

/**
 * Yields each answer of the run that says another value than the others. What is heard is a suspicion until another value stands before it and
 * after it, so where values differ and none does, all is read again.
 */
export async function* compareValues(
  context: CheckContext,
  agreement: Agreement,
  heard: HeardValues,
): AsyncIterable<Violation> {
  const [own] = agreement.values;
  if (own === undefined) return;
  const unread = await probe(context, agreement, heard);
  const said = heard.said;
  const isAnswered = said.some(({ place }) => place === own);
  if (isAnswered) {
    context.evidence.add('values compared', said.length - 1);
    if (said.some(({ text }) => text !== said[0]?.text)) yield* differences(context, agreement, heard);
  }
  if (unread !== undefined) throw unread;
}

/** Asks once for everything that is compared, whatever else the run asks. Returns why a value could not be read. */
async function probe(context: CheckContext, { values }: Agreement, heard: HeardValues): Promise<NotJudged | undefined> {
  const { operation, resource } = context;
  let unread: NotJudged | undefined;
  for (const place of values)
    try {
      const { exchange } = await readAgreedValue(context, place);
      heard.hear({ operation: findOperation(context.contract, place.operation), exchange, resource });
    } catch (error) {
      if (!(error instanceof NotJudged)) throw error;
      unread ??= error;
    }
  const answered = heard.said.filter((said) => said.operation.id === operation.id);
  const unheard = partsOfTheList(operation).filter(
    ({ isAskedIn }) => !answered.some(({ exchange }) => isAskedIn(exchange.request.parameters)),
  );
  for (const { plan } of unheard) heard.hear({ operation, exchange: await context.send(plan), resource });
  return unread;
}

async function* differences(context: CheckContext, agreement: Agreement, heard: HeardValues): AsyncIterable<Violation> {
  const [own] = agreement.values;
  if (own === undefined) return;
  const before = contradictionsIn(heard.said, own);
  const found = before.length > 0 ? before : await readAgain(context, agreement, heard);
  for (const contradiction of found) yield violationOf(contradiction, agreement);
  if (found.length > 0) return;
  const texts = [...new Map(heard.said.map(({ text, value }) => [text, value])).values()].map((value) =>
    quoteValue(value),
  );
  context.evidence.note(`${own.at} changed while the run went on: ${texts.join(', then ')}`);
}

function violationOf({ said, instead }: Contradiction, { message, pointer }: Agreement): Violation {
  const { place, exchange, value } = said;
  const says = `${place.operation} says ${quoteValue(value)}${underQuestions(said)}`;
  const both =
    place === instead.place
      ? `${says}, and ${quoteValue(instead.value)} before and after`
      : `${says} and ${instead.place.operation} says ${quoteValue(instead.value)} where ${message}`;
  return { message: both, expected: instead.value, received: value, at: place.at, exchange, promise: pointer };
}

function underQuestions(said: Said): string {
  const asked = eachSaidAs(questionsOf(said));
  return asked.length === 0 ? '' : ` with ${asked.join(', ')}`;
}
