import type { DescribedOperation } from '../document/described-operation.ts';
import type { FoundExpiry, FoundPaging, Guess } from '../guess.ts';
import { sentencesOf } from './description-text.ts';

const EXPIRES = /\bexpir|\bno longer valid\b|\btoo old\b/i;
/** A status by which the request is at fault, named as an answer: "will return a <code>400</code> error", "respond with a 410". */
const ANSWERED =
  /\b(?:return(?:s|ed)?|respond(?:s|ed)?|receive|answer(?:s|ed)?|result(?:s)? in)\b[^.]{0,40}?\b(4\d\d)\b/i;

/** The status of an old cursor, where the description of the cursor says in one sentence that it expires and what comes then. */
export function expiryOf({ parameters }: DescribedOperation, paging: FoundPaging): Guess<FoundExpiry> | undefined {
  const name = paging.cursor ?? paging.marker;
  const descriptions = parameters.filter((each) => each.name === name).map(({ description }) => description);
  const said = descriptions.flatMap(sentencesOf).find((sentence) => EXPIRES.test(sentence) && ANSWERED.test(sentence));
  const status = Number(ANSWERED.exec(said ?? '')?.[1]);
  if (name === undefined || Number.isNaN(status) || status === 429) return undefined;
  return {
    value: { cursor: name, status },
    because: `the description of the parameter "${name}" says that it expires`,
  };
}
