import { type Evidence, NothingSpare } from '../judgement/index.ts';

/** What comes of a request that may use only what is left over; `undefined` where too little is. */
export async function whereSpare<T>(
  { evidence }: { readonly evidence: Evidence },
  asked: Promise<T>,
): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof NothingSpare)) throw error;
    evidence.add('rare tries left out, for which the budget has no room');
    return undefined;
  }
}
